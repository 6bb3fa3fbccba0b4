using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>Finds report outlines: behind a heading "ĐỀ CƯƠNG …", in an annex, or inside the letter behind "… theo đề cương sau:".</summary>
/// <param name="view">The paper.</param>
/// <param name="body">The first passage of the paper proper.</param>
/// <param name="closing">The first passage of the closing.</param>
/// <param name="annex">The first passage behind the closing.</param>
internal sealed class OutlinePass(PaperView view, int body, int closing, int annex)
{
    private const int MostTitleLines = 4;
    private const int TitleReach = 8;

    private IReadOnlyList<Passage> Passages => view.Passages;

    public IReadOnlyList<FoundOutline> Read()
    {
        var found = new List<FoundOutline>();
        for (var i = 0; i < Passages.Count; i++)
        {
            var outline =
                OutlineTitles.Opens(Passages[i], i >= annex) ? Attached(i)
                : i >= body && i < closing && OutlineLeadIns.Opens(Passages, i, closing) ? Contained(i)
                : null;
            if (outline is not null)
            {
                found.Add(outline);
                i = outline.EndPassage - 1;
            }
        }

        return found;
    }

    private FoundOutline? Attached(int start)
    {
        var title = new List<MappedText> { OutlineTitles.Heading(Passages[start]) };
        var i = start + 1;
        while (i < Passages.Count && i < start + TitleReach && Passages[i].Label is null)
        {
            if (!IsAside(Passages[i].Value) && title.Count < MostTitleLines)
            {
                title.Add(Passages[i].Text);
            }

            i++;
        }

        return Tree(MappedText.Join(title), start, i, (at, _) => OutlineTitles.Ends(Passages[at]));
    }

    /// <summary>The lead-in stays in the letter: it may give the task; the marked lines below it are the outline.</summary>
    private FoundOutline? Contained(int leadIn)
    {
        var above = Passages[leadIn].Label;
        var first = Passages[leadIn + 1].Label!.Kind;
        return Tree(
            Passages[leadIn].Content,
            leadIn + 1,
            leadIn + 1,
            (at, label) =>
                at >= closing
                || (label is null && EndsLetterOutline(at))
                || (above is not null && label is not null && label.Kind <= above.Kind)
                || (label is not null && label.Kind < first)
        );
    }

    /// <summary>A paragraph that orders or sets a date belongs to the letter again.</summary>
    private bool EndsLetterOutline(int at)
    {
        var text = Passages[at].Value;
        return ClosingLines.IsClosing(text, false)
            || ScheduleReader.Read(text, false, null) is { IsPrinted: true }
            || new LeadFinder(text).Find() is { Bodies.IsByForm: false };
    }

    private FoundOutline? Tree(MappedText title, int first, int from, Func<int, Label?, bool> ends)
    {
        var tree = new SectionTree();
        var i = from;
        while (i < Passages.Count && !ends(i, Passages[i].Label))
        {
            if (Passages[i].Table < 0)
            {
                tree.Add(Passages[i], i);
            }

            i++;
        }

        return tree.Roots.Count < 2 ? null : FoundOutline.Of(tree, title, first, i);
    }

    /// <summary>"(Kèm theo Công văn số …)" under the title is no part of it.</summary>
    private static bool IsAside(string text) => text.StartsWith('(') || text.StartsWith('[');
}
