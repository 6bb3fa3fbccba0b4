using System.Globalization;
using ExcelDataReader;
using TongKet.Formats.Text;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>A sheet's cell as somebody would type it.</summary>
internal static class SheetText
{
    public static string Of(IExcelDataReader reader, int column) =>
        reader.GetValue(column) switch
        {
            null => "",
            // A cell shown as 12,5% holds 0.125.
            double number => Number(
                reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true ? number * 100 : number
            ),
            DateTime day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            bool yes => yes ? "Có" : "Không",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture)?.Trim() ?? "",
        };

    // Fifteen digits are what a spreadsheet keeps; the rest is the noise of binary fractions.
    private static string Number(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e18
            ? VietnameseNumbers.Print(
                decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            )
            : number.ToString("R", CultureInfo.InvariantCulture);
}
