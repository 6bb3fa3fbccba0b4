using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using TongKet.Kernel.Time;

namespace TongKet.Kernel.Sheets;

/// <summary>Cells of the type that the value has. A text is always a text: it can never become a formula.</summary>
internal static class SheetCells
{
    private const int LongestText = 32_767;

    public static Cell Of(object? value, uint? style = null) =>
        value switch
        {
            null => new Cell { StyleIndex = style ?? SheetStyles.Plain },
            bool yes => Of(yes ? "Có" : "Không", style),
            DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), style ?? SheetStyles.Day),
            DateTimeOffset moment => Number(moment.InVietnam.DateTime.ToOADate(), style ?? SheetStyles.Moment),
            int or long or short or byte => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), style ?? SheetStyles.Whole),
            decimal or double or float => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), style ?? SheetStyles.Decimal),
            _ => Text(Convert.ToString(value, VietnamTime.Culture) ?? "", style ?? SheetStyles.Plain),
        };

    /// <summary>"A", "Z", "AA" for 1, 26, 27.</summary>
    public static string ColumnName(int number) => number <= 0 ? "" : ColumnName((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    private static Cell Number(double value, uint style) =>
        new() { CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = style };

    private static Cell Text(string text, uint style)
    {
        var clean = string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
        return new Cell
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(
                new Text(clean[..Math.Min(clean.Length, LongestText)]) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }
            ),
            StyleIndex = style,
        };
    }
}
