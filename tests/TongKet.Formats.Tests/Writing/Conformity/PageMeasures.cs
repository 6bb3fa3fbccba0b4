using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Margins, columns, levels, indents and line pitch, in millimetres and points.</summary>
internal static class PageMeasures
{
    // Poppler boxes a word from 0.95 above its baseline to 0.35 below it, in its size; the font's own line height is less.
    public const double BoxHeight = 1.3;
    private const double BoxDescent = 0.35;
    private const double LineHeight = 1.149;

    public static IEnumerable<Deviation> Of(RenderedPaper rendered)
    {
        var (paper, page) = (rendered.Paper, rendered.Paper.Profile.Page);
        var texts = PrintedTexts.Of(paper).ToDictionary(t => t.Component, t => rendered.Find(t.Text));
        var first = rendered.Words.Where(w => w.Page == 1 && w.Top > page.Top - 2 && w.Bottom < page.Height - page.Bottom).ToList();
        yield return Mm("left margin", page.Left, first.Min(w => w.Left));
        yield return Mm("right margin", page.Right, page.Width - first.Max(w => w.Right));
        yield return Mm("top margin", page.Top, first.Min(w => w.Top));
        var (title, issuer) = (
            texts[LayoutComponent.HeaderTitle],
            texts.GetValueOrDefault(LayoutComponent.Parent) ?? texts[LayoutComponent.Issuer]
        );
        yield return Mm("heads on one level", Base(title[0]), Base(issuer[0]));
        yield return Mm("number and date on one level", Base(texts[LayoutComponent.PlaceDate][0]), Base(texts[LayoutComponent.Number][0]));
        yield return Mm("date below the title", Middle(title), Middle(texts[LayoutComponent.PlaceDate]));
        yield return Mm("number below the issuer", Middle(Line(texts[LayoutComponent.Issuer])), Middle(texts[LayoutComponent.Number]));
        yield return Mm(
            "recipients and signature on one level",
            Top(texts, LayoutComponent.Authority, LayoutComponent.Position),
            Level(paper, texts)
        );
        yield return Mm("recipients at the left margin", page.Left, texts[LayoutComponent.RecipientLabel][0].Left);
        if (paper.TypeName is not null)
        {
            yield return Mm("type in the middle", page.Left + (page.TextWidth / 2), Middle(texts[LayoutComponent.Type]));
        }

        foreach (var number in rendered.Words.GroupBy(w => w.Page).Skip(1).Select(g => g.First()).Where(w => w.Top < page.Top - 3))
        {
            yield return Mm("page number from the edge", page.PageNumberFromEdge, number.Top);
        }

        foreach (var deviation in OfBody(rendered, texts[LayoutComponent.Body]))
        {
            yield return deviation;
        }
    }

    private static IEnumerable<Deviation> OfBody(RenderedPaper rendered, IReadOnlyList<RenderedWord> sentence)
    {
        if (sentence.Count == 0)
        {
            yield break;
        }

        var (page, body) = (rendered.Paper.Profile.Page, rendered.Paper.Profile.Body);
        if (rendered.Paper.TypeName != "Quyết định")
        {
            yield return Mm("first line", page.Left + body.FirstLineIndent, sentence[0].Left);
        }

        var lines = sentence.Select(w => w.Top).Distinct().Order().ToList();
        var pitch = body.ExactLinePoints ?? (body.LineMultiple!.Value * body.Text.Points * LineHeight);
        yield return new Deviation("line pitch", "pt", pitch, (lines[1] - lines[0]) / 25.4 * 72);
        if (rendered.Find("1. Về báo cáo") is { Count: > 0 } heading)
        {
            var space = ((sentence[0].Top - heading[0].Top) / 25.4 * 72) - pitch;
            yield return new Deviation("space between paragraphs", "pt", body.SpaceAfterPoints, space);
        }
    }

    /// <summary>Words of any page that stand in a margin, page numbers and what belongs there aside.</summary>
    public static IEnumerable<RenderedWord> InMargins(RenderedPaper rendered)
    {
        var page = rendered.Paper.Profile.Page;
        foreach (var words in rendered.Words.Where(w => w.Top > page.Top - 2).GroupBy(w => w.Page))
        {
            var width = words.Max(w => w.Right) > page.Width ? page.Height : page.Width;
            var height = page.Width + page.Height - width;
            var foot = rendered.Paper.Contact.Count > 0 || rendered.Paper.Circulation is not null ? height : height - page.Bottom + 1;
            foreach (var word in words.Where(w => w.Left < page.Left - 0.5 || w.Right > width - page.Right + 0.5 || w.Bottom > foot))
            {
                yield return word;
            }
        }
    }

    private static double Level(OfficialPaper paper, Dictionary<LayoutComponent, IReadOnlyList<RenderedWord>> texts) =>
        // Joint issuers sign above the recipients.
        paper.Signatures.Count > 1
            ? Top(texts, LayoutComponent.Position)
            : texts[LayoutComponent.RecipientLabel][0].Top;

    private static double Top(Dictionary<LayoutComponent, IReadOnlyList<RenderedWord>> texts, params LayoutComponent[] components) =>
        texts[components.First(texts.ContainsKey)][0].Top;

    private static IReadOnlyList<RenderedWord> Line(IReadOnlyList<RenderedWord> words) =>
        [.. words.Where(w => Math.Abs(w.Top - words[^1].Top) < 1)];

    private static double Middle(IReadOnlyList<RenderedWord> words) => (words.Min(w => w.Left) + words.Max(w => w.Right)) / 2;

    private static double Base(RenderedWord word) => word.Bottom - ((word.Bottom - word.Top) * BoxDescent / BoxHeight);

    private static Deviation Mm(string what, double expected, double measured) => new(what, "mm", expected, measured);
}
