using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Checking.Norms;

namespace TongKet.Formats.Checking.Rules;

/// <summary>First line, gap between paragraphs and line pitch of the running text.</summary>
internal sealed class ParagraphRule : ILayoutRule
{
    private const double UsualIndent = 12.7;

    public IEnumerable<Departure> Check(CheckContext context)
    {
        var norm = context.Norms.Text;
        // Of a paragraph with line breaks in it, only one finding; numbered lists carry their own indents.
        var lines = context
            .Paper.Of(PaperComponent.Text)
            .Where(l => l.Paragraph.ParagraphProperties?.NumberingProperties is null)
            .DistinctBy(l => l.Paragraph)
            .ToList();
        var indents = lines
            .Where(l => !norm.FirstLine.Keeps(l.Facts.FirstLine ?? 0) && l.Facts.FirstLine is not < 0 && !IsTabbed(l) && l.Text.Length > 90)
            .Select(l => new Departing(l, $"{Measures.Print(l.Facts.FirstLine ?? 0)} mm", () => Indent(l)))
            .ToList();
        if (indents.Count > 0)
        {
            yield return context.Lines(
                "text.first-line",
                PaperComponent.Text,
                $"Nội dung: chữ đầu dòng lùi vào {norm.FirstLine.Print()} mm.",
                norm.Basis,
                indents,
                "Lùi đầu dòng",
                "12,7 mm"
            );
        }

        var gaps = lines
            .Where(l => (l.Facts.Before ?? 0) + (l.Facts.After ?? 0) < norm.Gap - 0.1)
            .Select(l => new Departing(l, $"{Measures.Print((l.Facts.Before ?? 0) + (l.Facts.After ?? 0))} pt", () => Gap(l, norm)))
            .ToList();
        if (gaps.Count > 0)
        {
            yield return context.Lines(
                "text.gap",
                PaperComponent.Text,
                $"Nội dung: khoảng cách giữa các đoạn tối thiểu {Measures.Print(norm.Gap)} pt.",
                norm.Basis,
                gaps,
                "Cách đoạn",
                $"{Measures.Print(norm.Gap)} pt"
            );
        }

        var pitches = lines.Where(l => !KeepsPitch(l, norm)).Select(l => new Departing(l, Pitch(l), () => SetPitch(l, norm))).ToList();
        if (pitches.Count > 0)
        {
            var wanted = norm.ExactLine is { } exact ? $"chính xác {exact.Print()} pt" : $"{norm.LineMultiple!.Print()} dòng";
            yield return context.Lines(
                "text.pitch",
                PaperComponent.Text,
                $"Nội dung: khoảng cách giữa các dòng {wanted}.",
                norm.Basis,
                pitches,
                "Cách dòng",
                wanted
            );
        }
    }

    private static bool IsTabbed(MeasuredLine line) => string.Concat(line.Pieces.Select(p => p.Text)) is [' ' or '\t', ..];

    private static bool KeepsPitch(MeasuredLine line, TextNorm norm) =>
        norm.ExactLine is { } exact ? line.Facts.ExactLine is { } points && exact.Keeps(points)
        // An exact pitch of one to one and a half lines of 14 points serves as well.
        : line.Facts.ExactLine is { } fixedPitch ? fixedPitch is >= 15 and <= 25
        : line.Facts.LineMultiple is not { } multiple
            || (multiple >= norm.LineMultiple![0] - 0.02 && multiple <= norm.LineMultiple[1] + 0.02);

    private static string Pitch(MeasuredLine line) =>
        line.Facts.ExactLine is { } points ? $"{Measures.Print(points)} pt" : $"{Measures.Print(line.Facts.LineMultiple ?? 1)} dòng";

    private static void Indent(MeasuredLine line)
    {
        var properties = Settings.Of(line.Paragraph);
        properties.Indentation ??= new Indentation();
        properties.Indentation.Hanging = null;
        properties.Indentation.FirstLine = Twips(UsualIndent * 72 / 25.4);
    }

    private static void Gap(MeasuredLine line, TextNorm norm)
    {
        var spacing = Spacing(line);
        spacing.AfterAutoSpacing = null;
        spacing.After = Twips(norm.Gap - (line.Facts.Before ?? 0));
    }

    private static void SetPitch(MeasuredLine line, TextNorm norm)
    {
        var spacing = Spacing(line);
        (spacing.Line, spacing.LineRule) = norm.ExactLine is { } exact
            ? (Twips(exact.Nearest(line.Facts.ExactLine ?? 19)), LineSpacingRuleValues.Exact)
            : (
                (240 * norm.LineMultiple!.Nearest(line.Facts.LineMultiple ?? 1.15)).ToString("0", CultureInfo.InvariantCulture),
                LineSpacingRuleValues.Auto
            );
    }

    private static SpacingBetweenLines Spacing(MeasuredLine line) =>
        Settings.Of(line.Paragraph).SpacingBetweenLines ??= new SpacingBetweenLines();

    private static string Twips(double points) => (points * 20).ToString("0", CultureInfo.InvariantCulture);
}
