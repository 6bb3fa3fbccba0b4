using System.Globalization;
using System.Text;

namespace TongKet.Oversight.Reminding.Calendar;

/// <summary>A day in a calendar.</summary>
/// <param name="Id">The same for the same thing, so that a moved deadline moves the entry.</param>
/// <param name="Day">The whole day.</param>
/// <param name="Title">What is due.</param>
/// <param name="Details">More, may have several lines.</param>
/// <param name="Changed">When it was last changed.</param>
internal sealed record CalendarDay(string Id, DateOnly Day, string Title, string Details, DateTimeOffset Changed);

/// <summary>Writes iCalendar.</summary>
/// <remarks>RFC 5545: text escaped (3.3.11), lines folded at 75 octets (3.1), whole days as VALUE=DATE with an exclusive end (3.6.1).</remarks>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    public static string Write(string name, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//TongKet//TongKet//VI");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        foreach (var day in days)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{day.Id}");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{day.Changed.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day.Day:yyyyMMdd}"));
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.Day.AddDays(1):yyyyMMdd}"));
            Line(text, $"SUMMARY:{Escaped(day.Title)}");
            Line(text, $"DESCRIPTION:{Escaped(day.Details)}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    // Folded between characters: an octet limit must not cut one.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
