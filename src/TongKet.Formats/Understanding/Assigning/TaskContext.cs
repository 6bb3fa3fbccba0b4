using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Which bodies the headings above a passage name, and whether its section states aims only.</summary>
internal sealed class TaskContext
{
    private sealed record Level(LabelKind Kind)
    {
        public IReadOnlyList<string>? Leads { get; init; }

        public SourceSpan Span { get; init; }

        public bool IsHeading { get; init; }

        public bool IsAim { get; init; }

        public bool IsPart { get; init; }
    }

    private const LabelKind RootKind = (LabelKind)(-1);
    private static readonly string[] FromHeading = ["lead-from-heading"];
    private static readonly string[] FromLeadIn = ["lead-from-lead-in"];
    private readonly List<Level> _levels = [];

    /// <summary>The letters by which the paper calls bodies.</summary>
    public OwnAcronyms Acronyms { get; init; } = OwnAcronyms.None;

    private Level? Naming => _levels.FindLast(l => l.Leads is not null);

    public IReadOnlyList<string> Leads => Naming?.Leads ?? [];

    public SourceSpan LeadSpan => Naming?.Span ?? default;

    /// <summary>The bodies come from a heading ("2. Sở Nội vụ"), not from a lead-in that orders ("… yêu cầu các sở:").</summary>
    public bool IsHeading => Naming is { IsHeading: true };

    public IReadOnlyList<string> Signals => IsHeading ? FromHeading : FromLeadIn;

    public bool IsAim => _levels.Exists(l => l.IsAim);

    /// <summary>The items are parts of a task that was already taken ("bao gồm: …").</summary>
    public bool IsPart => _levels.Exists(l => l.IsPart);

    public LabelKind? Deepest => _levels.Count == 0 ? null : _levels[^1].Kind;

    public void Enter(LabelKind kind) => _levels.RemoveAll(l => l.Kind >= kind && l.Kind != RootKind);

    public void Name(LabelKind kind, IReadOnlyList<string> leads, SourceSpan span, bool isHeading) =>
        _levels.Add(
            new Level(kind)
            {
                Leads = leads,
                Span = span,
                IsHeading = isHeading,
            }
        );

    /// <summary>The lead-in's list is over.</summary>
    public void Forget() => _levels.RemoveAll(l => l is { Leads: not null, IsHeading: false });

    public void Aim(LabelKind kind) => _levels.Add(new Level(kind) { IsAim = true });

    public void Heading(LabelKind kind) => _levels.Add(new Level(kind));

    public void Parts(LabelKind kind) => _levels.Add(new Level(kind) { IsPart = true });

    /// <summary>Bodies named before the first section: they stand for the whole paper.</summary>
    public void NameRoot(IReadOnlyList<string> leads, SourceSpan span) =>
        _levels.Insert(0, new Level(RootKind) { Leads = leads, Span = span });
}
