namespace TongKet.Reviews.Contracts;

/// <summary>What a restructuring did to a place in a review.</summary>
public enum PassingKind
{
    /// <summary>The obligation went to the successor with its draft.</summary>
    Moved,

    /// <summary>It went up in the successor's own obligation; its draft is material for that one.</summary>
    Merged,

    /// <summary>A divided unit's other successor owes a report of its own now.</summary>
    Added,

    /// <summary>It was submitted before and stays so, under the old name.</summary>
    Kept,

    /// <summary>Nobody came after: nothing is owed any more.</summary>
    Closed,

    /// <summary>To whom or through whom it goes became another.</summary>
    Readdressed,
}
