using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Walks through the body and finds every task that a named body is given.</summary>
internal sealed class AssignmentPass(BodyFrame frame)
{
    private static readonly HashSet<string> WithoutTasks = new(["BC", "TTr", "BB", "GM"], StringComparer.Ordinal);
    private readonly TaskDesk _desk = new(frame);

    public IReadOnlyList<FoundAssignment> Read()
    {
        if (frame.Header.Kind is { } kind && WithoutTasks.Contains(kind.Value))
        {
            return [];
        }

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

        var tables = frame.View.Paper.Blocks.OfType<TableBlock>().SelectMany(TasksOf);
        return [.. _desk.Found, .. tables, .. CellLines.Find(frame.View.Passages).SelectMany(t => CellLineTasks.Read(t, frame.IssuedOn))];
    }

    private IEnumerable<FoundAssignment> TasksOf(TableBlock table) =>
        TaskTable.Of(table, frame.View.Paper.Text)?.Read(frame.IssuedOn) ?? [];

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
