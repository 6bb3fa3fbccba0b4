using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>An outline with its paragraphs' range and the section nodes, for the evidence.</summary>
internal sealed record FoundOutline(Outline Outline, IReadOnlyList<SectionNode> Nodes, MappedText Title, int FirstPassage, int EndPassage);

/// <summary>Finds report outlines: from a heading "ĐỀ CƯƠNG …" to the next annex, table, signature or the end.</summary>
internal sealed class OutlinePass(PaperView view)
{
    public IReadOnlyList<FoundOutline> Read()
    {
        var found = new List<FoundOutline>();
        for (var i = 0; i < view.Passages.Count; i++)
        {
            if (IsTitle(view.Passages[i]) && ReadAt(i) is { } outline)
            {
                found.Add(outline);
                i = outline.EndPassage - 1;
            }
        }

        return found;
    }

    private FoundOutline? ReadAt(int start)
    {
        var title = new List<MappedText> { view.Passages[start].Text };
        var i = start + 1;
        while (i < view.Passages.Count && i < start + 8 && view.Passages[i].Label is null)
        {
            var text = view.Passages[i].Text;
            if (!IsAside(text.Text) && title.Count < 4)
            {
                title.Add(text);
            }

            i++;
        }

        var tree = new SectionTree();
        while (i < view.Passages.Count && !Ends(view.Passages[i]))
        {
            tree.Add(view.Passages[i], i);
            i++;
        }

        if (tree.Roots.Count < 2)
        {
            return null;
        }

        var joined = MappedText.Join(title);
        return new FoundOutline(new Outline(joined.Text, [.. tree.Roots.Select(Section)]), tree.Roots, joined, start, i);
    }

    private static OutlineSection Section(SectionNode node) =>
        new(
            node.Label.Mark,
            MappedText.Join(node.Title).Text.TrimEnd('.', ';', ':', ',', ' ', '…', '/'),
            [.. node.Children.Select(Section)]
        );

    private static bool IsTitle(Passage passage)
    {
        var folded = Folding.Fold(passage.Value);
        return folded.StartsWith("đề cương", StringComparison.Ordinal)
            && passage.Label is null
            && passage.Value.Length < 600
            && Casing.IsUpper(passage.Value[.."đề cương".Length])
            && !passage.Value.EndsWith(';');
    }

    /// <summary>"(Kèm theo Công văn số …)" under the title is no part of it.</summary>
    private static bool IsAside(string text) => text.StartsWith('(') || text.StartsWith('[');

    private static bool Ends(Passage passage) =>
        AnnexTitles.Starts(passage.Value)
        || passage.Table >= 0
        || LineShapes.StartsClosing(passage.Value) && passage.Label is null && Casing.IsUpper(passage.Value)
        || IsTitle(passage);
}
