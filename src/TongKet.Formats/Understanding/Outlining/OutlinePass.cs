using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>An outline with its paragraphs' range and the section nodes, for the evidence.</summary>
internal sealed record FoundOutline(Outline Outline, IReadOnlyList<SectionNode> Nodes, MappedText Title, int FirstPassage, int EndPassage);

/// <summary>Finds report outlines: from a heading "ĐỀ CƯƠNG …" to the next annex, table, signature or the end.</summary>
internal sealed partial class OutlinePass(PaperView view, int annex)
{
    public IReadOnlyList<FoundOutline> Read()
    {
        var found = new List<FoundOutline>();
        for (var i = 0; i < view.Passages.Count; i++)
        {
            if ((IsTitle(view.Passages[i]) || (i >= annex && IsTemplate(view.Passages[i]))) && ReadAt(i) is { } outline)
            {
                found.Add(outline);
                i = outline.EndPassage - 1;
            }
        }

        return found;
    }

    private FoundOutline? ReadAt(int start)
    {
        var title = new List<MappedText> { Heading(view.Passages[start]) };
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
            if (view.Passages[i].Table < 0)
            {
                tree.Add(view.Passages[i], i);
            }

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
            MappedText.Join(node.Title).Text.TrimEnd('.', ';', ':', ',', ' ', '…', '/', '_'),
            [.. node.Children.Select(Section)]
        );

    /// <summary>The heading without "Phụ lục 2:" in front.</summary>
    private static MappedText Heading(Passage passage) => passage.Text.Slice(AnnexNumber().Match(passage.Value).Length);

    private static bool IsTitle(Passage passage)
    {
        var heading = Heading(passage).Text;
        var isOutline =
            Folding.Fold(heading).StartsWith("đề cương", StringComparison.Ordinal) && Casing.IsUpper(heading[.."đề cương".Length]);
        return isOutline && passage.Label is null && passage.Value.Length < 600 && !passage.Value.EndsWith(';');
    }

    [GeneratedRegex(@"^(?:(?:Phụ lục|PHỤ LỤC)\s*(?:số\s*)?[\dIVX]{0,4}\s*[:.–-]*\s*)?", RegexOptions.None, 1000)]
    private static partial Regex AnnexNumber();

    /// <summary>"(Kèm theo Công văn số …)" under the title is no part of it.</summary>
    private static bool IsAside(string text) => text.StartsWith('(') || text.StartsWith('[');

    /// <summary>A form of report in an annex: "[MẪU] BÁO CÁO …", "MẪU BÁO CÁO", "BÁO CÁO …" in capitals.</summary>
    private static bool IsTemplate(Passage passage)
    {
        var heading = Heading(passage).Text;
        return Template().IsMatch(Folding.Fold(heading)) && Casing.IsUpper(heading) && passage.Label is null && passage.Table < 0;
    }

    [GeneratedRegex(@"^[\[(]?(?:mẫu[\])]?\s+|khung\s+)?báo cáo", RegexOptions.None, 1000)]
    private static partial Regex Template();

    private static bool Ends(Passage passage) =>
        (AnnexTitles.Starts(passage.Value) && passage.Table < 0)
        || (LineShapes.StartsClosing(passage.Value) && passage.Label is null && Casing.IsUpper(passage.Value))
        || (Signing.SignLines.IsPosition(passage.Value) && passage.Label is null)
        || IsTitle(passage);
}
