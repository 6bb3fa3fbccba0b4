using TongKet.Formats.Text;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Days as offices write them; what is not known yet is left blank for the clerk.</summary>
internal static class DateWords
{
    /// <summary>"ngày 06 tháng 3 năm 2026".</summary>
    public static string InWords(DateOnly? date, int? year) =>
        date is { } day ? VietnameseDates.PrintInWords(day) : $"ngày      tháng      năm {year?.ToString() ?? "      "}";

    /// <summary>"06/3/2026".</summary>
    public static string InFigures(DateOnly? date, int? year) => date is { } day ? VietnameseDates.Print(day) : $"     /     /{year}";
}
