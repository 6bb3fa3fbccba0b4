using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads when a task is due, from a sentence or from the value behind "Thời gian:". The surest idiom wins.</summary>
internal static class ScheduleReader
{
    /// <param name="text">The task's text.</param>
    /// <param name="isValue">The text is the value of "Thời gian thực hiện:", so a bare period counts.</param>
    /// <param name="year">The year of dates printed without one.</param>
    public static FoundSchedule? Read(string text, bool isValue, int? year)
    {
        var folded = Folding.Fold(text);
        return DeadlineIdioms.Read(folded, isValue, year)
            ?? PeriodIdioms.Read(folded, isValue)
            ?? RecurringIdioms.Read(folded, isValue)
            ?? OpenIdioms.Read(text, folded, isValue);
    }
}
