using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Reviews.Contracts;

/// <summary>A module whose texts stand in the sections of an outline: it follows a change in the transaction that makes the change.</summary>
public interface IOutlineFollower
{
    /// <summary>Moves what stands in sections that went away; nothing is thrown away. The caller saves and commits.</summary>
    Task FollowAsync(TongKetDb db, OutlineRevision revision, ActingUser who, CancellationToken ct);
}

/// <summary>The change to follow.</summary>
/// <param name="Review">The review.</param>
/// <param name="Title">Its title.</param>
/// <param name="Step">What changes.</param>
/// <param name="SupplementBy">The day for those who are asked to supplement.</param>
public sealed record OutlineRevision(ReviewId Review, string Title, OutlineStep Step, DateOnly? SupplementBy);
