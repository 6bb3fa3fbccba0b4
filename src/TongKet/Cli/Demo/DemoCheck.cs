using System.Text;
using TongKet.Consolidation.Contracts;
using TongKet.Formats.Reading;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>Compares what came out with what the demo knows; each difference is a Vietnamese line.</summary>
internal static class DemoCheck
{
    public static async Task<IReadOnlyList<string>> DifferencesAsync(DemoResult result, DemoTally tally, CancellationToken ct)
    {
        var differences = new List<string>();
        var late = result.Participants.Count(p => p.FirstSentAt is { } at && p.Deadline is { } day && at.VietnamDate > day);
        Compare(differences, "số đơn vị đã nộp", tally.Submitted, result.Participants.Count(p => p.SentAt is not null));
        Compare(differences, "số đơn vị nộp muộn", tally.Late, late);
        Compare(differences, "số ý nhận về", tally.Passages, result.Counts.Passages);
        Compare(differences, "số ý trong dự thảo", tally.Passages, result.Counts.Used);
        Compare(differences, "số ý còn chờ", 0, result.Counts.Open);
        foreach (var total in result.Totals)
        {
            Figure(differences, total, tally, result.Participants.Count);
        }

        await SentencesAsync(differences, result.Docx, tally, ct);
        return differences;
    }

    private static void Figure(List<string> differences, FigureTotal total, DemoTally tally, int units)
    {
        var expected = tally.FigureOf(total.Indicator, units);
        if (total.Aggregation is FigureAggregation.Range)
        {
            Compare(differences, $"tổng “{total.Name}”", "không cộng", total.Total is null ? "không cộng" : "có cộng");
            Compare(differences, $"mức thấp nhất “{total.Name}”", expected.Lowest ?? -1, total.Lowest ?? -1);
            Compare(differences, $"mức cao nhất “{total.Name}”", expected.Highest ?? -1, total.Highest ?? -1);
        }
        else
        {
            Compare(differences, $"tổng “{total.Name}”", expected.Sum, total.Total ?? -1);
        }

        Compare(differences, $"số đơn vị có số liệu “{total.Name}”", expected.Said, total.Units);
        Compare(differences, $"số đơn vị không phát sinh “{total.Name}”", expected.None, total.None);
        Compare(differences, $"số đơn vị không thuộc đối tượng “{total.Name}”", expected.NotApplicable, total.NotApplicable);
        Compare(differences, $"số đơn vị chưa báo cáo “{total.Name}”", expected.Missing, total.Missing);
    }

    private static async Task SentencesAsync(List<string> differences, byte[] docx, DemoTally tally, CancellationToken ct)
    {
        var read = await PaperReader.ReadAsync(docx, DemoFiles.Docx, ReadingLimits.Default with { Time = TimeSpan.FromMinutes(2) }, ct);
        if (read.Paper is not { } paper)
        {
            differences.Add($"Không đọc lại được {DemoFiles.Docx}: {read.Refusal!.Message}");
            return;
        }

        var text = Blanks(paper.Text);
        var lost = tally.Sentences.Where(s => !text.Contains(Blanks(s), StringComparison.Ordinal)).ToList();
        if (lost.Count > 0)
        {
            differences.Add($"{lost.Count} câu của đơn vị không có trong {DemoFiles.Docx}, ví dụ: {lost[0]}");
        }
    }

    private static void Compare<T>(List<string> differences, string what, T expected, T found)
        where T : IEquatable<T>
    {
        if (!expected.Equals(found))
        {
            differences.Add($"Sai {what}: phải là {expected}, tổng hợp ra {found}.");
        }
    }

    // A line of a paper may break anywhere between two words.
    private static string Blanks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            result.Append(c);
        }

        return result.ToString();
    }
}
