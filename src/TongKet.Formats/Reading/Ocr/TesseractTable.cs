using System.Globalization;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads tesseract's table of words (level, page, block, paragraph, line, word, left, top, width, height, confidence, text).</summary>
internal static class TesseractTable
{
    private const string Word = "5";
    private const string Page = "1";

    public static List<OcrWord> Read(string table, out double width, out double height)
    {
        var words = new List<OcrWord>();
        (width, height) = (0, 0);
        foreach (var row in table.Split('\n'))
        {
            var cells = row.Split('\t', 12);
            if (cells.Length < 11 || !Box(cells, out var left, out var top, out var wide, out var high))
            {
                continue;
            }

            if (cells[0] == Page)
            {
                (width, height) = (wide, high);
            }
            else if (cells[0] == Word && cells.Length == 12 && cells[11].Trim() is { Length: > 0 } text)
            {
                var line = string.Join('.', cells[1..5]);
                words.Add(new OcrWord(text, left, left + wide, top, top + high, line, Math.Clamp(Number(cells[10]) / 100, 0, 1)));
            }
        }

        return words;
    }

    private static bool Box(string[] cells, out double left, out double top, out double wide, out double high)
    {
        (left, top, wide, high) = (Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]));
        return wide > 0 && high > 0;
    }

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
