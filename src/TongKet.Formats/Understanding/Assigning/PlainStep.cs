using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A paragraph without a mark: a lead-in that orders bodies, a heading that names one, or a task told in running text.</summary>
internal sealed class PlainStep(TaskDesk desk)
{
    private const int LongestHeading = 160;

    private readonly int _lastMark = LastMark(desk.Passages);

    /// <summary>A lead-in was passed ("… thực hiện các việc sau đây:"): the paragraphs below say who does what.</summary>
    private bool _isTold;

    private static bool OpensParagraphs(string text) =>
        Folding.Fold(text).TrimEnd(':', ' ') is var folded
        && (folded.EndsWith(" sau", StringComparison.Ordinal) || folded.EndsWith(" sau đây", StringComparison.Ordinal));

    private static int LastMark(IReadOnlyList<Passage> passages)
    {
        var last = passages.Count - 1;
        while (last >= 0 && passages[last].Label is null)
        {
            last--;
        }

        return last;
    }

    private TaskContext Context => desk.Context;

    public void Take(int i, Passage passage)
    {
        var text = passage.Value;
        var isNote = text[0] is '¹' or '²' or '³' or '[' or (>= '⁰' and <= '⁹');
        if (isNote || Context.IsPart || InfoLabels.Starts(text) || ClosingLines.IsClosing(text, false) || IsFarewell(i, text))
        {
            return;
        }

        if (!Context.IsAim && Heads(i, text) is { } heading)
        {
            // A heading without a mark ("Sở Y tế:") stands just above the marks of the lines below it.
            var kind = i + 1 < desk.Passages.Count && desk.Passages[i + 1].Label is { } below ? below.Kind - 1 : LabelKind.Bracketed;
            Context.Enter(kind);
            Context.Name(kind, heading.In(text), passage.Text.Span(heading.Start, heading.End - heading.Start), true);
            return;
        }

        if (Casing.IsUpper(text) || GroundLines.Is(text))
        {
            return;
        }

        var opensItems =
            text[^1] == ':' && i + 1 < desk.Passages.Count && (desk.Passages[i + 1].Label is not null || OpensParagraphs(text));
        _isTold |= opensItems;
        if (!opensItems || Context.IsAim)
        {
            if (LeavesList(i) && !char.IsLower(text[0]))
            {
                Context.Forget();
            }

            var mode =
                Context.IsAim ? ReadingMode.Aim
                : Context.Leads.Count > 0 ? ReadingMode.Paragraph
                : Context.Deepest is null && !_isTold ? ReadingMode.Free
                : ReadingMode.Told;
            desk.Add(i, mode == ReadingMode.Paragraph && Context.IsHeading ? WithFollowing(i) : passage.Text, mode);
        }
        else if (Context.Deepest is { } deepest && Surroundings.OpensParts(desk.Passages, i, text, Context.Leads.Count > 0))
        {
            desk.Add(i, passage.Text, ReadingMode.Item);
            Context.Parts(deepest);
        }
        else if (new HeadingFinder(text).FindOrdered(Context.Deepest is not null) is { } bodies)
        {
            Name(passage, bodies);
        }
    }

    /// <summary>A paragraph below the bullets that a lead-in opened is not said to the lead-in's bodies.</summary>
    private bool LeavesList(int i) => i > 0 && !Context.IsHeading && Context.Leads.Count > 0 && desk.Passages[i - 1].IsBullet;

    /// <summary>Paragraphs below "1. Sở Y tế" that only go on saying what it does are one item.</summary>
    private MappedText WithFollowing(int i)
    {
        List<MappedText> parts = [desk.Passages[i].Text];
        for (var next = i + 1; GoesOn(i, next); next++)
        {
            parts.Add(desk.Passages[next].Text);
            desk.Consumed.Add(next);
        }

        return parts.Count == 1 ? parts[0] : MappedText.Join(parts);
    }

    private bool GoesOn(int first, int next) =>
        next - first < MostParagraphs
        && Surroundings.IsPlain(desk.Passages, next)
        && desk.Passages[next].Value is var text
        && !desk.Consumed.Contains(next)
        && text[^1] != ':'
        && TaskVerbs.OpensTask(Folding.Fold(text))
        && !ClosingLines.IsClosing(text, false)
        && new LeadFinder(text).Find() is null;

    private const int MostParagraphs = 12;

    /// <summary>Behind the last numbered item, everybody is told to carry out the paper as a whole.</summary>
    private bool IsFarewell(int i, string text) => i >= _lastMark && ClosingLines.IsFarewell(text);

    /// <summary>The bodies of a line that names nothing else, with bullets below it.</summary>
    private BodyPhrase? Heads(int i, string text) =>
        text.Length < LongestHeading && i + 1 < desk.Passages.Count && desk.Passages[i + 1].Label is { Kind: >= LabelKind.Letter }
            ? new HeadingFinder(text).Find()
            : null;

    private void Name(Passage passage, BodyPhrase bodies)
    {
        var span = passage.Text.Span(bodies.Start, bodies.End - bodies.Start);
        if (Context.Deepest is { } kind)
        {
            Context.Name(kind, bodies.In(passage.Value), span, false);
        }
        else
        {
            Context.NameRoot(bodies.In(passage.Value), span);
        }
    }
}
