using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>What the steps of the pass work on: the body's passages, the headings above, which passages are spoken for, the tasks found.</summary>
internal sealed class TaskDesk(BodyFrame frame)
{
    private readonly SortedDictionary<(int Passage, int Order), FoundAssignment> _found = [];

    public BodyFrame Frame { get; } = frame;

    public IReadOnlyList<Passage> Passages => Frame.Passages;

    public TaskContext Context { get; } = new();

    public HashSet<int> Consumed { get; } = [];

    public IEnumerable<FoundAssignment> Found => _found.Values;

    public void Add(int passage, FoundAssignment found) => _found[(passage, _found.Count)] = found;

    public void Add(int passage, MappedText item, ReadingMode mode)
    {
        foreach (var found in new ItemReader(item, Context, Frame.IssuedOn).Read(mode))
        {
            Add(passage, found);
        }
    }

    /// <summary>A line "Thời gian: …" below items gives those without a deadline theirs.</summary>
    public void Date(int first, int end, FoundSchedule schedule, MappedText value)
    {
        var open = _found
            .Where(f => f.Key.Passage >= first && f.Key.Passage < end && f.Value.Assignment.Schedule is Schedule.None)
            .ToList();
        foreach (var (key, found) in open)
        {
            _found[key] = found.Due(schedule, value);
        }
    }
}
