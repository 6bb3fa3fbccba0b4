using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Which bodies the headings above a passage name, and whether its section states aims only.</summary>
internal sealed class TaskContext
{
    private sealed record Level(LabelKind Kind, IReadOnlyList<string>? Leads, SourceSpan Span, bool IsAim, bool IsPart);

    private readonly List<Level> _levels = [];

    public IReadOnlyList<string> Leads => _levels.FindLast(l => l.Leads is not null)?.Leads ?? [];

    public SourceSpan LeadSpan => _levels.FindLast(l => l.Leads is not null)?.Span ?? default;

    public bool IsAim => _levels.Exists(l => l.IsAim);

    /// <summary>The items are parts of a task that was already taken ("bao gồm: …").</summary>
    public bool IsPart => _levels.Exists(l => l.IsPart);

    public LabelKind? Deepest => _levels.Count == 0 ? null : _levels[^1].Kind;

    public void Enter(LabelKind kind) => _levels.RemoveAll(l => l.Kind >= kind && l.Kind != RootKind);

    public void Name(LabelKind kind, IReadOnlyList<string> leads, SourceSpan span) =>
        _levels.Add(new Level(kind, leads, span, false, false));

    public void Aim(LabelKind kind) => _levels.Add(new Level(kind, null, default, true, false));

    public void Heading(LabelKind kind) => _levels.Add(new Level(kind, null, default, false, false));

    public void Parts(LabelKind kind) => _levels.Add(new Level(kind, null, default, false, true));

    /// <summary>Bodies named before the first section: they stand for the whole paper.</summary>
    public void NameRoot(IReadOnlyList<string> leads, SourceSpan span) => _levels.Insert(0, new Level(RootKind, leads, span, false, false));

    private const LabelKind RootKind = (LabelKind)(-1);
}
