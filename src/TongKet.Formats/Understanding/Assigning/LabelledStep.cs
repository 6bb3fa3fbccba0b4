using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A numbered or bulleted passage: a heading of aims, a heading that names bodies, a lead-in, or a task.</summary>
internal sealed class LabelledStep(TaskDesk desk)
{
    private TaskContext Context => desk.Context;

    public void Take(int i, Passage passage, Label label)
    {
        var text = passage.Content.Text;
        var hasChildren = Surroundings.HasChildren(desk.Passages, i, label);
        if (SectionHeads.IsAim(text) && (hasChildren || !label.IsBullet))
        {
            Context.Aim(label.Kind);
            return;
        }

        if (Context.IsPart || text.Length == 0 || InfoLabels.Starts(text) || ClosingLines.IsClosing(text, true))
        {
            return;
        }

        if (Context.IsAim)
        {
            desk.Add(i, passage.Content, ReadingMode.Aim);
            return;
        }

        if (hasChildren && new HeadingFinder(text).Find() is { } heading)
        {
            Name(label, passage, heading, true);
            return;
        }

        var isHeading = hasChildren && (Casing.IsUpper(text) || text[^1] is not ('.' or ';' or '/' or ',') || SectionHeads.IsTopic(text));
        if (!isHeading)
        {
            desk.Add(i, passage.Content, ReadingMode.Item);
            if (
                Context is { IsHeading: false, Leads.Count: > 0 }
                && label.Kind <= LabelKind.Letter
                && hasChildren
                && desk.Passages[i + 1].IsBullet
                && new LeadFinder(text).Find() is { Bodies: { Start: 0, IsByForm: false } } own
            )
            {
                // "4. Các trạm y tế … cần …." and bullets below that go on saying what they do.
                Name(label, passage, own.Bodies, false);
            }
        }
        else if (text[^1] == ':')
        {
            TakeOpen(i, passage, label);
        }
        else if (new LeadFinder(text).Find() is { Bodies: { Start: 0, IsByForm: false } } lead && !Casing.IsUpper(text))
        {
            // "1. Sở X chủ trì tổ chức …" without a stop, and bullets below that say what.
            Name(label, passage, lead.Bodies, false);
        }
        else
        {
            Context.Heading(label.Kind);
        }
    }

    /// <summary>An item that ends with ":" opens parts, names bodies for the items below, or is one item with the paragraph below.</summary>
    private void TakeOpen(int i, Passage passage, Label label)
    {
        var text = passage.Content.Text;
        if (label.Kind >= LabelKind.Number && Surroundings.OpensParts(desk.Passages, i, text, Context.Leads.Count > 0))
        {
            desk.Add(i, passage.Content, ReadingMode.Item);
            Context.Parts(label.Kind);
        }
        else if ((new LeadFinder(text).Find()?.Bodies ?? new HeadingFinder(text).InSentence()) is { } bodies)
        {
            Name(label, passage, bodies, false);
        }
        else if (Context.Leads.Count > 0 && Surroundings.IsPlain(desk.Passages, i + 1) && !desk.Passages[i + 1].Value.EndsWith(':'))
        {
            TakeWithParagraph(i, passage, label);
        }
        else
        {
            Context.Heading(label.Kind);
        }
    }

    private static readonly string[] ShowsBelow = WordList.Folded("dưới đây | sau đây | như sau");

    private void TakeWithParagraph(int i, Passage passage, Label label)
    {
        var folded = Folding.Fold(passage.Content.Text).TrimEnd(':', ' ');
        if (TaskVerbs.OpensTask(folded) && ShowsBelow.Any(s => folded.EndsWith(s, StringComparison.Ordinal)))
        {
            // "1. Truy cập … theo hướng dẫn dưới đây:": the task is said; the paragraphs below only explain it.
            desk.Add(i, passage.Content, ReadingMode.Item);
            Context.Heading(label.Kind);
        }
        else if (label.Kind >= LabelKind.Letter)
        {
            // "a) Nhiệm vụ X:" and the paragraph below it are one item.
            desk.Consumed.Add(i + 1);
            desk.Add(i, MappedText.Join([passage.Content, desk.Passages[i + 1].Text]), ReadingMode.Item);
        }
        else
        {
            Context.Heading(label.Kind);
        }
    }

    private void Name(Label label, Passage passage, BodyPhrase bodies, bool isHeading) =>
        Context.Name(label.Kind, bodies.In(passage.Content.Text), passage.Content.Span(bodies.Start, bodies.End - bodies.Start), isHeading);
}
