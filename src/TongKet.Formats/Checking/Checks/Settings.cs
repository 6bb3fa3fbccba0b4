using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Checks;

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

    public static void Bold(MeasuredLine line, bool on)
    {
        BoldLabel(line, on);
        Each(line, p => p.Bold = new Bold { Val = on });
    }

    /// <summary>Word's own number before the line: it looks like the paragraph's mark.</summary>
    public static void BoldLabel(MeasuredLine line, bool on)
    {
        if (line.Label is not null)
        {
            var mark = Of(line.Paragraph).ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
            mark.RemoveAllChildren<Bold>();
            mark.AddChild(new Bold { Val = on }, throwOnError: false);
        }
    }

    public static void Bold(Run run, bool on) => Of(run).Bold = new Bold { Val = on };

    /// <summary>Shown in capitals though typed in small letters.</summary>
    public static void Capitals(MeasuredLine line, bool on) => Each(line, p => p.Caps = new Caps { Val = on });

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

    /// <summary>Indent of the first line, in millimetres.</summary>
    public static void FirstLine(MeasuredLine line, double millimetres)
    {
        var properties = Of(line.Paragraph);
        properties.Indentation ??= new Indentation();
        properties.Indentation.Hanging = null;
        properties.Indentation.FirstLine = Twips(millimetres * 72 / 25.4);
    }

    /// <summary>Space after, in points.</summary>
    public static void After(MeasuredLine line, double points)
    {
        var spacing = Spacing(line);
        spacing.AfterAutoSpacing = null;
        spacing.After = Twips(points);
    }

    /// <summary>Exact line pitch, in points.</summary>
    public static void ExactLine(MeasuredLine line, double points) =>
        (Spacing(line).Line, Spacing(line).LineRule) = (Twips(points), LineSpacingRuleValues.Exact);

    /// <summary>Line pitch as a multiple of the font's own.</summary>
    public static void LineMultiple(MeasuredLine line, double multiple) =>
        (Spacing(line).Line, Spacing(line).LineRule) = (Twips(multiple * 12), LineSpacingRuleValues.Auto);

    public static ParagraphProperties Of(Paragraph paragraph) => paragraph.ParagraphProperties ??= new ParagraphProperties();

    private static void Each(MeasuredLine line, Action<RunProperties> set)
    {
        foreach (var run in line.Pieces.Select(p => p.Run).Distinct())
        {
            set(Of(run));
        }
    }

    private static SpacingBetweenLines Spacing(MeasuredLine line) => Of(line.Paragraph).SpacingBetweenLines ??= new SpacingBetweenLines();

    private static string Twips(double points) => (points * 20).ToString("0", CultureInfo.InvariantCulture);

    private static RunProperties Of(Run run) => run.RunProperties ??= new RunProperties();
}
