using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>Whose each character of the paper is: the smallest fact that covers it; and which facts and findings begin where.</summary>
internal sealed class MarkedPlaces
{
    private readonly ShownFact?[] _owner;
    private readonly bool[] _isFound;
    private readonly ILookup<int, ShownFact> _starts;
    private readonly ILookup<int, int> _findings;

    public MarkedPlaces(Paper paper, IReadOnlyList<ShownFact> facts, IReadOnlyList<Finding> findings)
    {
        var length = paper.Text.Length;
        (_owner, _isFound) = (new ShownFact?[length], new bool[length]);
        var placed = facts.Where(f => f.HasPlace && f.Place!.Span.Start < length).ToList();
        // The longest first, so that the shortest is written last.
        foreach (var fact in placed.OrderByDescending(f => f.Place!.Span.Length))
        {
            Part(_owner, fact.Place!.Span).Fill(fact);
        }

        foreach (var finding in findings.Where(f => f.Span is not null))
        {
            Part(_isFound, finding.Span!.Value).Fill(true);
        }

        _starts = placed.ToLookup(f => Math.Max(0, f.Place!.Span.Start));
        _findings = findings.Index().Where(f => f.Item.Span is not null).ToLookup(f => f.Item.Span!.Value.Start, f => f.Index);
    }

    public ShownFact? OwnerAt(int at) => _owner[at];

    public bool IsFound(int at) => _isFound[at];

    public IEnumerable<ShownFact> StartingAt(int at) => _starts[at];

    public IEnumerable<int> FindingsAt(int at) => _findings[at];

    /// <summary>The first place behind one where something begins, ends or is another's.</summary>
    public int NextChange(int at, int end)
    {
        var next = at + 1;
        while (
            next < end
            && ReferenceEquals(_owner[next], _owner[at])
            && _isFound[next] == _isFound[at]
            && !_starts.Contains(next)
            && !_findings.Contains(next)
        )
        {
            next++;
        }

        return next;
    }

    private static Span<T> Part<T>(T[] all, SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, all.Length);
        return all.AsSpan(start, Math.Clamp(span.Length, 0, all.Length - start));
    }
}
