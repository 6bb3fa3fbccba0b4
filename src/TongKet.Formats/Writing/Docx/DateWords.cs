namespace TongKet.Formats.Writing.Docx;

/// <summary>Days as offices write them: a zero before days under 10 and before the months 1 and 2 (HD 05-HD/VPTW II.4, NĐ 30 Phụ lục I).</summary>
internal static class DateWords
{
    /// <summary>"ngày 06 tháng 3 năm 2026"; what is not known yet is left blank.</summary>
    public static string InWords(DateOnly? date, int? year) =>
        date is { } day
            ? $"ngày {day.Day:00} tháng {Month(day)} năm {day.Year}"
            : $"ngày      tháng      năm {year?.ToString() ?? "      "}";

    /// <summary>"06/3/2026".</summary>
    public static string InFigures(DateOnly? date, int? year) =>
        date is { } day ? $"{day.Day:00}/{Month(day)}/{day.Year}" : $"     /     /{year}";

    private static string Month(DateOnly day) => day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}";
}
