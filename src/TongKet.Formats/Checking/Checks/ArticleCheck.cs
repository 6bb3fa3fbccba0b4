using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"Điều 1." stands in bold, with its title or in front of its text.</summary>
internal sealed class ArticleCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        var thin = context
            .Paper.Measured.Lines.Where(l => context.Paper.Of(l) is LayoutComponent.Body or LayoutComponent.Section)
            .Where(l => LinePatterns.Article.Match(l.Shown) is { Success: true } label && !IsBold(l, Typed(l, label.Length)))
            .ToList();
        if (thin.Count > 0 && context.Rule(LayoutComponent.Article, LayoutProperty.Bold) is { Is: true } rule)
        {
            yield return context.Lines(
                rule,
                "look.bold.Article",
                LayoutComponent.Article,
                "Điều: từ \"Điều\", số thứ tự và tên điều quy định trình bày kiểu chữ đậm.",
                [.. thin.Select(l => new Departing(l, "không đậm", () => Embolden(l)))],
                "Kiểu chữ",
                "đậm"
            );
        }
    }

    // What of the label was typed; the rest is Word's own number.
    private static int Typed(MeasuredLine line, int label) => label - (line.Label?.Text.Length ?? 0);

    private static bool IsBold(MeasuredLine line, int label) =>
        line.Label is not { Bold: false } && Touched(line, label).All(t => t.Piece.Letters == 0 || t.Piece.Facts.Bold is true);

    // The pieces of the label, each with how many of its characters belong to it.
    private static IEnumerable<(LinePiece Piece, int Length)> Touched(MeasuredLine line, int label)
    {
        var blanks = string.Concat(line.Pieces.Select(p => p.Text)) is var text ? text.Length - text.TrimStart().Length : 0;
        var left = blanks + label;
        foreach (var piece in line.Pieces)
        {
            if (left <= 0)
            {
                yield break;
            }

            yield return (piece, Math.Min(left, piece.Text.Length));
            left -= piece.Text.Length;
        }
    }

    private static void Embolden(MeasuredLine line)
    {
        var label = Typed(line, LinePatterns.Article.Match(line.Shown).Length);
        if (line.Text.Length <= 160 && line.Shown[^1] is not ('.' or ';' or ':') && line.Text.Length > label)
        {
            Settings.Bold(line, true);
            return;
        }

        Settings.BoldLabel(line, true);
        foreach (var (piece, length) in Touched(line, label))
        {
            Settings.Bold(length < piece.Text.Length ? Front(piece, length) : piece.Run, true);
        }
    }

    // The label and its text share a run: the front of it becomes a run of its own.
    private static Run Front(LinePiece piece, int length)
    {
        var front = new Run(
            new DocumentFormat.OpenXml.Wordprocessing.Text(piece.Text[..length]) { Space = SpaceProcessingModeValues.Preserve }
        );
        if (piece.Run.RunProperties is { } look)
        {
            front.PrependChild(look.CloneNode(deep: true));
        }

        piece.Element!.Text = piece.Text[length..];
        piece.Element.Space = SpaceProcessingModeValues.Preserve;
        return piece.Run.InsertBeforeSelf(front);
    }
}
