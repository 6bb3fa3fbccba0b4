using System.Globalization;
using TongKet.Formats.Text;

namespace TongKet.Formats.Forms;

/// <summary>Cells as people type and read them: 1.234,5; "0", "-" (không phát sinh), "x" (không thuộc đối tượng), blank (chưa báo cáo).</summary>
public static class CellText
{
    private const int LongestText = 2_000;
    private static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    /// <summary>What a cell says: a number, words, or the sign of its state; blank when nothing was said.</summary>
    public static string Print(CellValue value) =>
        value.Fault is not CalculationFault.None ? "#"
        : value.Text is { } text ? text
        : value.State.IsNumber ? VietnameseNumbers.Print(value.Number ?? 0)
        : value.State.Sign;

    /// <summary>What a cell says, a ratio that was calculated with two decimals at most: 66,666667 is read as 66,67.</summary>
    public static string Print(Indicator cell, CellValue value) => cell.IsRatio ? PrintRounded(value) : Print(value);

    /// <summary>What was calculated from several, with two decimals at most.</summary>
    public static string PrintRounded(CellValue value) =>
        value.Number is { } number ? Print(value with { Number = decimal.Round(number, 2, MidpointRounding.AwayFromZero) }) : Print(value);

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">As typed or pasted.</param>
    /// <param name="cell">The cell it is for.</param>
    /// <param name="value">What it says.</param>
    /// <param name="why">Why it cannot stand there, in a few words that follow the cell's name.</param>
    public static bool TryRead(string? typed, Indicator cell, out CellValue value, out string why)
    {
        (value, why) = (CellValue.Missing, "");
        var text = typed?.Trim().Normalize() ?? "";
        switch (text)
        {
            case "":
                return true;
            case "-" or "–" or "—":
                value = CellValue.Nothing;
                return true;
            case "x" or "X" or "k" or "K":
                value = new CellValue(CellState.NotApplicable);
                return true;
        }

        return cell.Type switch
        {
            IndicatorType.Text => TryWords(text, out value, out why),
            IndicatorType.Date => TryDay(text, out value, out why),
            _ => TryNumber(text, cell.Type, out value, out why),
        };
    }

    private static bool TryNumber(string text, IndicatorType type, out CellValue value, out string why)
    {
        (value, why) = (CellValue.Missing, "");
        if (!VietnameseNumbers.TryParse(text, out var number))
        {
            why = VietnameseNumbers.IsTooLarge(text) ? $"“{text}” quá lớn" : $"“{Short(text)}” không phải là số";
            return false;
        }

        if (type is IndicatorType.Integer && number != decimal.Truncate(number))
        {
            why = $"“{text}” không phải là số nguyên";
            return false;
        }

        value = CellValue.Of(number);
        return true;
    }

    private static bool TryDay(string text, out CellValue value, out string why)
    {
        var read = DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = read ? CellValue.Of(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)) : CellValue.Missing;
        why = read ? "" : $"“{Short(text)}” không phải là ngày (ngày/tháng/năm)";
        return read;
    }

    private static bool TryWords(string text, out CellValue value, out string why)
    {
        value = CellValue.Of(text);
        why = text.Length > LongestText ? $"dài quá {LongestText} ký tự" : "";
        return why.Length == 0;
    }

    internal static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
