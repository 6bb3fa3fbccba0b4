using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The schedule of the first work that a sentence tells of.</summary>
internal static partial class SentenceSchedule
{
    private const int Before = 16;
    private const int Behind = 12;

    /// <summary>A period that ends the first of two works stands before the deadline of the second.</summary>
    public static FoundSchedule? First(string text, DateOnly? issuedOn)
    {
        var found = ScheduleReader.Read(text, false, issuedOn);
        if (found is { Schedule: Schedule.ByDate, Start: > 0 } && Earlier(text, found.Start, issuedOn) is { } before)
        {
            return before;
        }

        return
            found is { Schedule: Schedule.ByDate, Start: > 0 }
            && PeriodIdioms.Named(Folding.Fold(text[..found.Start]), false, issuedOn) is { } first
            && (Completes(text, first.Start) || IsBound(text, first.Start, first.Length))
            ? first
            : found;
    }

    /// <summary>"… từ ngày 15/6 đến ngày 05/7, gửi … trước ngày 10/7", "báo cáo … hằng tuần; báo cáo học kỳ … trước ngày 12/01".</summary>
    private static FoundSchedule? Earlier(string text, int deadline, DateOnly? issuedOn)
    {
        var folded = Folding.Fold(text[..deadline]);
        var span = PeriodIdioms.FromTo(folded, false, issuedOn);
        if (span is not null && IsBound(text, span.Start, span.Length))
        {
            return span;
        }

        return RecurringIdioms.Read(folded, false) is { } every && folded.AsSpan(every.Start + every.Length).TrimStart().StartsWith(";")
            ? every
            : null;
    }

    /// <summary>"Căn cứ kết quả thí điểm, trong năm 2026 Sở …": the period just in front of the body says when.</summary>
    public static FoundSchedule? Opening(string opening, int body, DateOnly? issuedOn) =>
        body > 0
        && First(opening, issuedOn) is { Schedule: Schedule.Within or Schedule.ByDate } found
        && opening.AsSpan(0, found.Start).TrimEnd() is [] or [.., ',']
        && opening.AsSpan(found.Start + found.Length, Math.Max(0, body - found.Start - found.Length)).Trim(" ,").IsEmpty
            ? found
            : null;

    /// <summary>"xong trong tháng 6", "hoàn thành trong quý II": the period is the end of the work, not its subject.</summary>
    public static bool Completes(string text, int at) =>
        Completion().IsMatch(Folding.Fold(text[Math.Max(0, at - Before)..Math.Min(text.Length, at + Behind)]));

    /// <summary>"… trong tháng 6/2026, tổng kết … trong tháng 12/2026": the period closes its clause.</summary>
    public static bool IsBound(string text, int at, int length) =>
        at + length is var end
        && end < text.Length
        && Folding.Fold(text[at..end]) is var folded
        && (
            (
                text[end] is ',' or ';'
                && (folded.StartsWith("trong ", StringComparison.Ordinal) || folded.StartsWith("từ ", StringComparison.Ordinal))
            )
            || (
                text[end] == ';'
                && (
                    folded.StartsWith("vào ", StringComparison.Ordinal)
                    || folded.StartsWith("tại ", StringComparison.Ordinal)
                    || folded.EndsWith(" tiếp theo", StringComparison.Ordinal)
                )
            )
        );

    [GeneratedRegex("xong|hoàn thành", RegexOptions.None, 1000)]
    private static partial Regex Completion();
}
