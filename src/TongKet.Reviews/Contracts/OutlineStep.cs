namespace TongKet.Reviews.Contracts;

/// <summary>A change of an outline after it was launched.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="Moves">Sections that went away, and where their texts go.</param>
/// <param name="Changes">What changed, a sentence each.</param>
/// <param name="Reason">Why.</param>
/// <param name="AsksSupplement">Whether those who had sent were asked for the added sections.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record OutlineStep(
    int Version,
    IReadOnlyList<SectionMove> Moves,
    IReadOnlyList<SectionChange> Changes,
    string Reason,
    bool AsksSupplement,
    DateTimeOffset At,
    string By
)
{
    /// <summary>Figures that went away, and the ones that ask the same now.</summary>
    public IReadOnlyList<IndicatorMove> Figures { get; init; } = [];

    /// <summary>The moves to another section in the order in which they keep the order of the texts: those in front are laid there from the last to the first.</summary>
    public IEnumerable<SectionMove> Joins =>
        Moves.Where(m => m.Before).Reverse().Concat(Moves.Where(m => !m.Before)).Where(m => m.To is not null);

    /// <summary>"thêm “…”, gộp “…” vào “…”".</summary>
    public string Words => string.Join("; ", Changes.Select(c => c.Words).DefaultIfEmpty("chỉnh hướng dẫn"));
}

/// <summary>A section that went away. Without <paramref name="To"/> its texts are kept aside.</summary>
/// <param name="From">The old section.</param>
/// <param name="To">Where its texts stand now.</param>
/// <param name="Before">Whether they stand in front of the text that is there.</param>
public sealed record SectionMove(SectionId From, SectionId? To, bool Before);

/// <summary>A figure whose answer goes to another one.</summary>
public sealed record IndicatorMove(IndicatorId From, IndicatorId To);

/// <summary>What happened to a section.</summary>
/// <param name="Section">As it is asked now; what was taken away, by its old id.</param>
/// <param name="Kind">How it changed.</param>
/// <param name="Words">Said to those who answer.</param>
/// <param name="From">The section that a new one was split from.</param>
/// <param name="Was">The title before, of one that was renamed or joined.</param>
public sealed record SectionChange(SectionId Section, SectionChangeKind Kind, string Words, SectionId? From = null, string? Was = null);

/// <summary>How a section changed.</summary>
public enum SectionChangeKind
{
    /// <summary>Thêm.</summary>
    Added,

    /// <summary>Đổi tên.</summary>
    Renamed,

    /// <summary>Chuyển chỗ.</summary>
    Moved,

    /// <summary>Gộp vào mục khác.</summary>
    Merged,

    /// <summary>Bỏ.</summary>
    Dropped,

    /// <summary>Hướng dẫn hoặc số liệu hỏi ở mục thay đổi.</summary>
    Asked,
}
