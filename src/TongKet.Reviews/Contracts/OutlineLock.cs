using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Reviews.Contracts;

/// <summary>Keeps a change of an outline apart from those who lay down something new by it. Held until the transaction ends.</summary>
public static class OutlineLock
{
    /// <summary>Nobody else may lay anything down meanwhile.</summary>
    public static Task<int> AloneAsync(TongKetDb db, ReviewId review, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({review.Value.ToString()}, 42))", ct);

    /// <summary>Nobody else changes what is being worked on meanwhile; nothing that is laid down waits. Taken before the other.</summary>
    internal static Task<int> WorkAsync(TongKetDb db, ReviewId review, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({review.Value.ToString()}, 43))", ct);

    /// <summary>The outline stays as it is meanwhile; many may hold it so at once.</summary>
    public static Task<int> SharedAsync(TongKetDb db, ReviewId review, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared(hashtextextended({review.Value.ToString()}, 42))", ct);

    /// <summary>The same for a person who waits: when an outline is just being accepted, the answer is "try again" (55P03), soon.</summary>
    public static Task<int> SharedSoonAsync(TongKetDb db, ReviewId review, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            set local lock_timeout = '400ms';
            select pg_advisory_xact_lock_shared(hashtextextended({review.Value.ToString()}, 42));
            set local lock_timeout to default
            """,
            ct
        );
}
