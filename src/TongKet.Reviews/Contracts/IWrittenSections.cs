namespace TongKet.Reviews.Contracts;

/// <summary>How many units have written in which section, without their texts: what a change of the outline would move.</summary>
public interface IWrittenSections
{
    /// <summary>The units of each section; what is missing is written nowhere.</summary>
    Task<IReadOnlyDictionary<SectionId, int>> CountAsync(ReviewId review, CancellationToken ct);
}
