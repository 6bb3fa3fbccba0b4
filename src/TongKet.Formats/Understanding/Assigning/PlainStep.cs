using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A paragraph without a mark: a lead-in that orders bodies, a heading that names one, or a task told in running text.</summary>
internal sealed class PlainStep(TaskDesk desk)
{
    private TaskContext Context => desk.Context;

    public void Take(int i, Passage passage)
    {
        var text = passage.Value;
        var isNote = text[0] is '¹' or '²' or '³' or '[' or (>= '⁰' and <= '⁹');
        if (isNote || Context.IsPart || InfoLabels.Starts(text) || ClosingLines.IsClosing(text, false) || Casing.IsUpper(text))
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
        else if (new HeadingFinder(text).FindOrdered() is { } bodies)
        {
            Name(passage, bodies);
        }
    }

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
