using TongKet.Formats.Checking;
using TongKet.Formats.Reading;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests;

/// <summary>The examples of the library's README, compiled and run; <see cref="ReadmeSpecs"/> compares them with what is printed there.</summary>
internal static class ReadmeExamples
{
    public static async Task<string> Read(string path)
    {
        // read
        var bytes = await File.ReadAllBytesAsync(path);
        var result = await PaperReader.ReadAsync(bytes, Path.GetFileName(path), ReadingLimits.Default);
        if (result.Paper is not { } paper)
        {
            return result.Refusal!.Message; // in Vietnamese, says what to do
        }

        var facts = PaperExtractor.Extract(paper);
        foreach (var (task, i) in facts.Assignments.Select((a, i) => (a, i)))
        {
            var evidence = facts.Evidence[$"/assignments/{i}"];
            Console.WriteLine($"{string.Join(", ", task.Leads)}: {task.Action}");
            Console.WriteLine($"  {task.Schedule}, {evidence.Confidence:P0} sure, characters {evidence.Span.Start} to {evidence.Span.End}");
        }

        return ExtractionJson.Write(facts); // the shape of `tongket extract`
        // end
    }

    public static byte[] Write()
    {
        // write
        var paper = new OfficialPaper
        {
            Profile = LayoutProfiles.For(LayoutFamily.State, new DateOnly(2026, 11, 21)),
            ParentIssuer = "Ủy ban nhân dân tỉnh Bình Hải",
            Issuer = "Sở Nông nghiệp và Môi trường",
            Number = 7,
            Notation = "BC-SNNMT",
            Place = "Bình Hải",
            Date = new DateOnly(2026, 11, 21),
            TypeName = "Báo cáo",
            Subject = "Kết quả trồng rừng ven biển năm 2026",
            Body =
            [
                new PaperHeading("I", "Kết quả", Depth: 0),
                new PaperText(RichText.Parse("<p>Đã trồng <b>1.250 ha</b> rừng phi lao.</p>")),
            ],
            Recipients = ["Ủy ban nhân dân tỉnh", "Lưu: VT"],
            Signatures = [new PaperSignature(null, ["Giám đốc"], "Lâm Thị Hải Yến")],
        };
        return DocxWriter.Write(paper); // the same paper always gives the same bytes
        // end
    }

    public static async Task<byte[]> Check(byte[] docx, DateOnly today)
    {
        // check
        var answer = await LayoutChecker.RepairAsync(docx, "bao-cao.docx", today);
        foreach (var finding in answer.Paper!.Findings)
        {
            Console.WriteLine($"{finding.Code}: {finding.Message} ({finding.Basis})");
        }

        Console.WriteLine(LayoutLog.Print(answer.Paper)); // every change, with the rule that asks for it
        return answer.Paper.Repaired!.Value.ToArray();
        // end
    }
}
