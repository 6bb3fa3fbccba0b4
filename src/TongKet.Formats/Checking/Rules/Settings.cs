using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Rules;

/// <summary>Sets looks on the runs and paragraphs of a line. Direct formatting: styles may serve other lines that are right as they are.</summary>
internal static class Settings
{
    public static void Points(MeasuredLine line, double points) =>
        Each(
            line,
            p =>
            {
                var half = (points * 2).ToString("0", CultureInfo.InvariantCulture);
                p.FontSize = new FontSize { Val = half };
                p.FontSizeComplexScript = new FontSizeComplexScript { Val = half };
            }
        );

    public static void Bold(MeasuredLine line, bool on) => Each(line, p => p.Bold = new Bold { Val = on });

    public static void Italic(MeasuredLine line, bool on) => Each(line, p => p.Italic = new Italic { Val = on });

    public static void Underline(MeasuredLine line, bool on) =>
        Each(line, p => p.Underline = new Underline { Val = on ? UnderlineValues.Single : UnderlineValues.None });

    public static void Font(LinePiece piece, string font) =>
        Of(piece.Run).RunFonts = new RunFonts
        {
            Ascii = font,
            HighAnsi = font,
            EastAsia = font,
            ComplexScript = font,
        };

    public static void Black(LinePiece piece) => Of(piece.Run).Color = new Color { Val = "000000" };

    public static ParagraphProperties Of(Paragraph paragraph) => paragraph.ParagraphProperties ??= new ParagraphProperties();

    private static void Each(MeasuredLine line, Action<RunProperties> set)
    {
        foreach (var run in line.Pieces.Select(p => p.Run).Distinct())
        {
            set(Of(run));
        }
    }

    private static RunProperties Of(Run run) => run.RunProperties ??= new RunProperties();
}
