using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Walks through the body and finds every task that a named body is given.</summary>
/// <param name="frame">The paper proper.</param>
/// <param name="attached">The plans and rules behind its signature.</param>
internal sealed class AssignmentPass(BodyFrame frame, IReadOnlyList<BodyFrame> attached)
{
    private static readonly HashSet<string> WithoutTasks = new(["BC", "TTr", "BB", "GM"], StringComparer.Ordinal);

    public IReadOnlyList<FoundAssignment> Read()
    {
        if (frame.Header.Kind is { } kind && WithoutTasks.Contains(kind.Value))
        {
            return [];
        }

        var running = attached.Prepend(frame).SelectMany(f => new TaskWalk(f).Read());
        var tables = frame.View.Paper.Blocks.OfType<TableBlock>().SelectMany(TasksOf);
        return [.. running, .. tables, .. CellLines.Find(frame.View.Passages).SelectMany(t => CellLineTasks.Read(t, frame.IssuedOn))];
    }

    private IEnumerable<FoundAssignment> TasksOf(TableBlock table) =>
        TaskTable.Of(table, frame.View.Paper.Text)?.Read(frame.IssuedOn) ?? [];
}
