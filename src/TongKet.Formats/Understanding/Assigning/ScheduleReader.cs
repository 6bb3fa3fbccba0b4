using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads when a task is due, from a sentence or from the value behind "Thời gian:". The surest idiom wins.</summary>
internal static class ScheduleReader
{
    private const int LongestBracket = 120;

    /// <param name="text">The task's text.</param>
    /// <param name="isValue">The text is the value of "Thời gian thực hiện:", so a bare period counts.</param>
    /// <param name="year">The year of dates printed without one.</param>
    public static FoundSchedule? Read(string text, bool isValue, int? year)
    {
        var folded = Folding.Fold(text);
        folded = isValue ? folded : WithoutLongBrackets(folded);
        return DeadlineIdioms.Read(folded, isValue, year)
            ?? (folded.StartsWith("thường xuyên", StringComparison.Ordinal) ? OpenIdioms.Read(text, folded, isValue) : null)
            ?? PeriodIdioms.Read(folded, isValue)
            ?? RecurringIdioms.Read(folded, isValue)
            ?? OpenIdioms.Read(text, folded, isValue);
    }

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
