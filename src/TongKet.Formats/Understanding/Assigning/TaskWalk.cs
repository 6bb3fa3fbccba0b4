namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Walks through the passages of one part of a paper, first for blocks of roles, then line by line.</summary>
internal sealed class TaskWalk(BodyFrame frame)
{
    private readonly TaskDesk _desk = new(frame);

    public IEnumerable<FoundAssignment> Read()
    {
        var blocks = new RoleBlockStep(_desk);
        foreach (var block in RoleBlocks.Find(frame.Passages, _desk.Consumed))
        {
            blocks.Take(block);
        }

        var (labelled, plain) = (new LabelledStep(_desk), new PlainStep(_desk));
        for (var i = 0; i < frame.Passages.Count; i++)
        {
            Take(i, labelled, plain);
        }

        return _desk.Found;
    }

    private void Take(int i, LabelledStep labelled, PlainStep plain)
    {
        var passage = frame.Passages[i];
        var isFree = !_desk.Consumed.Contains(i);
        if (passage.Label is not { } label)
        {
            if (isFree && !_desk.Complete(i))
            {
                plain.Take(i, passage);
            }

            return;
        }

        _desk.Context.Enter(label.Kind);
        if (isFree && !_desk.Complete(i))
        {
            labelled.Take(i, passage, label);
        }
        else if (!label.IsBullet)
        {
            _desk.Context.Heading(label.Kind);
        }
    }
}
