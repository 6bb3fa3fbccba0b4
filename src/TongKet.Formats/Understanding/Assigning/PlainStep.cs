using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A paragraph without a mark: a lead-in that orders bodies, a heading that names one, or a task told in running text.</summary>
internal sealed class PlainStep(TaskDesk desk)
{
    private const int LongestHeading = 160;

    private TaskContext Context => desk.Context;

    public void Take(int i, Passage passage)
    {
        var text = passage.Value;
        var isNote = text[0] is '¹' or '²' or '³' or '[' or (>= '⁰' and <= '⁹');
        if (isNote || Context.IsPart || InfoLabels.Starts(text) || ClosingLines.IsClosing(text, false))
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

        if (Casing.IsUpper(text))
        {
            return;
        }

        var opensItems = text[^1] == ':' && i + 1 < desk.Passages.Count && desk.Passages[i + 1].Label is not null;
        if (!opensItems || Context.IsAim)
        {
            desk.Add(
                i,
                passage.Text,
                Context.IsAim ? ReadingMode.Aim
                    : Context.Leads.Count == 0 ? ReadingMode.Free
                    : ReadingMode.Paragraph
            );
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
