using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>What the steps of the pass work on: the body's passages, the headings above, which passages are spoken for, the tasks found.</summary>
internal sealed class TaskDesk(BodyFrame frame)
{
    private readonly SortedDictionary<(int Passage, int Order), FoundAssignment> _found = [];

    public BodyFrame Frame { get; } = frame;

    public IReadOnlyList<Passage> Passages => Frame.Passages;

    public TaskContext Context { get; } = new() { Acronyms = new OwnAcronyms(frame.View.Passages) };

    public HashSet<int> Consumed { get; } = [];

    public IEnumerable<FoundAssignment> Found => _found.Values;

    public void Add(int passage, FoundAssignment found) => _found[(passage, _found.Count)] = found;

    public void Add(int passage, MappedText item, ReadingMode mode)
    {
        if (item.Text.Length > 0 && GroundLines.Is(item.Text))
        {
            return;
        }

        var (start, lines) = mode == ReadingMode.Item ? RoleLine.Parse(item) : (-1, []);
        if (start > 0)
        {
            AddWithRoles(
                passage,
                item.Slice(0, item.Text[..start].TrimEnd(' ', '(', '.', ';', '-').Length),
                new RoleValues(lines, Frame.IssuedOn)
            );
            return;
        }

        if (mode is ReadingMode.Item or ReadingMode.Paragraph && InlineItems.Split(item) is { } row && Within(row.LeadIn) is { } context)
        {
            foreach (var found in row.Items.SelectMany(p => new ItemReader(p, context, Frame.IssuedOn).Read(ReadingMode.Item)))
            {
                Add(passage, found);
            }

            return;
        }

        foreach (var found in new ItemReader(item, Context, Frame.IssuedOn).Read(mode))
        {
            Add(passage, found);
        }
    }

    /// <summary>"Rà soát … (Chủ trì: Sở X; thời gian: Quý II/2026)": who and when stand behind the task.</summary>
    private void AddWithRoles(int passage, MappedText task, RoleValues roles)
    {
        if (roles.Leads.Count > 0)
        {
            Add(passage, roles.Task(task.Text, task, 0.9) with { Signals = ["lead-from-block"] });
            return;
        }

        foreach (var found in new ItemReader(task, Context, Frame.IssuedOn).Read(ReadingMode.Item))
        {
            Add(passage, roles.Complete(found));
        }
    }

    /// <summary>Whom the words in front of "(1) …; (2) …" name; the headings' bodies where they name nobody.</summary>
    private TaskContext? Within(MappedText leadIn)
    {
        var bodies = new HeadingFinder(leadIn.Text).Find() ?? new LeadFinder(leadIn.Text).Find()?.Bodies;
        if (bodies is null)
        {
            return Context.Leads.Count > 0 ? Context : null;
        }

        var context = new TaskContext { Acronyms = Context.Acronyms };
        context.NameRoot(bodies.In(leadIn.Text), leadIn.Span(bodies.Start, bodies.End - bodies.Start));
        return context;
    }

    /// <summary>A line "Thời gian hoàn thành: …" below items tells what they leave open; true when the passage is one.</summary>
    public bool Complete(int passage)
    {
        var lines = RoleLine.ReadAll(Passages[passage]);
        if (lines.Count == 0 || InfoLabels.IsMeeting(Passages[passage].Content.Text))
        {
            return false;
        }

        var first = passage;
        while (first > 0 && Passages[first].Label is null or { IsBullet: true })
        {
            first--;
        }

        var roles = new RoleValues(lines, Frame.IssuedOn);
        foreach (var key in _found.Keys.Where(k => k.Passage >= first && k.Passage < passage).ToList())
        {
            _found[key] = roles.Complete(_found[key]);
        }

        return true;
    }
}
