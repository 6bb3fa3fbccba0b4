using TongKet.Formats.Reading;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Mapping;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Importing;

/// <summary>Lays a paper over a review's outline, keeping its paragraphs and tables as they are.</summary>
internal static class LayOver
{
    // From here on the report's heading is taken for the outline's own, and not repeated inside the section.
    private const double SameHeading = 0.8;

    public static ImportedPaper Read(Paper paper, IReadOnlyList<SectionView> sections)
    {
        var children = sections.ToLookup(s => s.Parent);
        var mapping = OutlineMapper.Map(paper, Tree(children, null));
        return new(
            [.. mapping.Passages.Select(p => Passage(paper, p, Find(children, p.Path))).OfType<ImportedPassage>()],
            [.. mapping.Gaps.Select(g => Find(children, g.Path)?.FullName ?? $"{g.Label} {g.Title}".Trim())]
        );
    }

    private static List<OutlineSection> Tree(ILookup<SectionId?, SectionView> children, SectionId? parent) =>
        [.. children[parent].Select(s => new OutlineSection(s.Label, s.Title, Tree(children, s.Id)))];

    private static SectionView? Find(ILookup<SectionId?, SectionView> children, IReadOnlyList<int>? path)
    {
        SectionView? found = null;
        foreach (var index in path ?? [])
        {
            found = children[found?.Id].ElementAtOrDefault(index);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static ImportedPassage? Passage(Paper paper, MappedPassage passage, SectionView? section)
    {
        var heading = string.Join(". ", new[] { passage.Label, passage.Heading }.Where(t => t.Length > 0));
        var says = section is null || passage.Confidence < SameHeading || passage.Heading.Length > section.Title.Length + 40;
        var body = Body(paper, passage);
        if (says && heading.Length > 0)
        {
            body = new RichTextBody([new RichParagraph([new RichRun(heading, Bold: body.Blocks.Count > 0)]), .. body.Blocks], body.Cut);
        }

        // A bare heading whose text stands under its own headings says nothing by itself.
        return body.IsEmpty || (passage.Text.Length == 0 && section is { IsLeaf: false })
            ? null
            : new ImportedPassage(heading, body.ToHtml(), body.WordCount, section?.Id, passage.Confidence);
    }

    private static RichTextBody Body(Paper paper, MappedPassage passage)
    {
        if (passage.Text.Length == 0)
        {
            return RichTextBody.Empty;
        }

        var first = passage.Text.Split('\n', 2)[0];
        var start = paper.Text.IndexOf(first, passage.Span.Start, passage.Span.Length, StringComparison.Ordinal);
        Block[] blocks = start < 0 ? [] : [.. paper.Blocks.Where(b => b.Span.Start >= start && b.Span.End <= passage.Span.End)];
        var whole = RichText.FromBlocks(blocks);
        var plain = RichText.FromPlainText(passage.Text);
        return whole.WordCount >= plain.WordCount ? whole : plain;
    }
}
