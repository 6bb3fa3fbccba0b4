using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Documents.Contracts;

/// <summary>The last day in time of each period: stored as "12-25" (year), "25" (a day of the period's last month), "T6" (week); what is written otherwise stays as written.</summary>
public static partial class RecurringDay
{
    private static readonly (string Key, string Word)[] WeekDays =
    [
        ("T2", "thứ Hai"),
        ("T3", "thứ Ba"),
        ("T4", "thứ Tư"),
        ("T5", "thứ Năm"),
        ("T6", "thứ Sáu"),
        ("T7", "thứ Bảy"),
        ("CN", "Chủ nhật"),
    ];

    /// <summary>"ngày 25 tháng cuối quý", "ngày 25/12", "thứ Sáu"; null when no day is set.</summary>
    public static string? Words(string? every, string? by) =>
        string.IsNullOrWhiteSpace(by)
            ? null
            : (every, Day(by)) switch
            {
                ("year", null) when Stored().Match(by) is { Success: true } on => $"ngày {on.Groups["d"].Value}/{on.Groups["m"].Value}",
                ("halfYear", { } day) => $"ngày {day} tháng cuối kỳ",
                ("quarter", { } day) => $"ngày {day} tháng cuối quý",
                ("month", { } day) => $"ngày {day}",
                ("week", _) when WeekDays.FirstOrDefault(d => d.Key == by).Word is { } word => word,
                _ => by,
            };

    /// <summary>As it stands in a field: the words without "ngày".</summary>
    public static string? Field(string? every, string? by) =>
        Words(every, by) is { } words && words.StartsWith("ngày ", StringComparison.Ordinal) ? words["ngày ".Length..] : Words(every, by);

    /// <summary>What a person typed, as it is stored: "25 tháng cuối quý" is "25".</summary>
    public static string? Read(string? every, string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        return every switch
        {
            "year" when YearDay().Match(text) is { Success: true } on && IsDate(on) => $"{Two(on, "m")}-{Two(on, "d")}",
            "year" when Stored().IsMatch(text) => text,
            "halfYear" or "quarter" or "month" when MonthDay().Match(text) is { Success: true } on && Day(Two(on, "d")) is { } day => day,
            "week" when WeekDays.FirstOrDefault(d => Says(text, d)).Key is { } key => key,
            _ => text,
        };
    }

    private static bool Says(string text, (string Key, string Word) day) =>
        text.Equals(day.Key, StringComparison.OrdinalIgnoreCase) || text.Equals(day.Word, StringComparison.OrdinalIgnoreCase);

    private static string? Day(string by) =>
        by.Length == 2 && int.TryParse(by, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? by
            : null;

    private static bool IsDate(Match on) =>
        DateOnly.TryParseExact(
            $"2024-{Two(on, "m")}-{Two(on, "d")}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );

    private static string Two(Match on, string part) => on.Groups[part].Value.PadLeft(2, '0');

    [GeneratedRegex(@"^(?<m>\d{2})-(?<d>\d{2})$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Stored();

    [GeneratedRegex(
        @"^(?:ngày\s+)?(?<d>\d{1,2})\s*(?:/|\s+tháng\s+)\s*(?<m>\d{1,2})(?:\s+(?:hằng|hàng|mỗi)\s+năm)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex YearDay();

    [GeneratedRegex(
        @"^(?:ngày\s+)?(?<d>\d{1,2})(?:\s+(?:của\s+)?tháng\s+cuối(?:\s+(?:của\s+)?(?:quý|kỳ))?|\s+(?:hằng|hàng|mỗi)\s+(?:tháng|quý))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex MonthDay();
}
