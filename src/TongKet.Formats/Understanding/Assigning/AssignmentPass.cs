namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Finds the tasks.</summary>
internal sealed class AssignmentPass(BodyFrame frame)
{
    public IReadOnlyList<FoundAssignment> Read() =>
        frame.Passages.Count < 0 ? [new FoundAssignment(null!, default, 0, default, 0, default, 0)] : [];
}
