using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads when a task is due, from a sentence or from the value behind "Thời gian:". The surest idiom wins.</summary>
internal static class ScheduleReader
{
    private const int LongestBracket = 120;

    /// <param name="text">The task's text.</param>
    /// <param name="isValue">The text is the value of "Thời gian thực hiện:", so a bare period counts.</param>
    /// <param name="issuedOn">The paper's date: its year completes dates without one.</param>
    public static FoundSchedule? Read(string text, bool isValue, DateOnly? issuedOn)
    {
        var folded = Folding.Fold(text);
        folded = isValue ? folded : WithoutLongBrackets(folded);
        var deadline = DeadlineIdioms.Read(folded, isValue, issuedOn);
        if (isValue && PeriodIdioms.Years(folded) is { } years)
        {
            return years;
        }

        var span = PeriodIdioms.FromTo(folded, isValue, issuedOn);

        // "từ ngày 15/6 đến hết ngày 15/9" holds the words of a deadline.
        if (span is not null && (deadline is null || (deadline.Start >= span.Start && deadline.Start < span.Start + span.Length)))
        {
            return span;
        }

        return deadline
            ?? (folded.StartsWith("thường xuyên", StringComparison.Ordinal) ? OpenIdioms.Read(text, folded, isValue) : null)
            ?? Earlier(PeriodIdioms.Named(folded, isValue, issuedOn), RecurringIdioms.Read(folded, isValue), isValue)
            ?? OpenIdioms.Read(text, folded, isValue);
    }

    /// <summary>"báo cáo 3 tháng một lần; báo cáo kết quả trong năm 2026": what is said of the first work counts.</summary>
    private static FoundSchedule? Earlier(FoundSchedule? period, FoundSchedule? recurring, bool isValue) =>
        period is null || (recurring is not null && !isValue && recurring.Start < period.Start) ? recurring : period;

    /// <summary>A long aside in brackets tells what was done; a deadline's brackets are short.</summary>
    private static string WithoutLongBrackets(string folded)
    {
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0)
        {
            var close = folded.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            if (close - open > LongestBracket)
            {
                folded = string.Concat(folded.AsSpan(0, open), new string(' ', close - open + 1), folded.AsSpan(close + 1));
            }

            open = folded.IndexOf('(', close);
        }

        return folded;
    }
}
