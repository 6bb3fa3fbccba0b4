using Microsoft.Extensions.Caching.Memory;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Checking;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Checking;

/// <summary>
/// Drafts that were checked, for half an hour and in memory only: a draft is its writer's affair until it is issued. Only the person who
/// sent a draft sees its result.
/// </summary>
internal sealed class CheckedDrafts(TimeProvider clock) : IDisposable
{
    private const long MostBytes = 100L << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private readonly MemoryCache _drafts = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Keeps a result and gives its key.</summary>
    public Guid Keep(CheckedDraft draft)
    {
        var key = clock.NewGuid();
        _drafts.Set(key, draft, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Kept, Size = SizeOf(draft.Paper) });
        return key;
    }

    /// <summary>The result of one's own draft; null when there is none any more.</summary>
    public CheckedDraft? Find(Guid key, ActingUser who) =>
        _drafts.TryGetValue<CheckedDraft>(key, out var draft) && draft?.Sender == who.User ? draft : null;

    // The log of a long paper outweighs its file: some words and a citation for each change.
    private static long SizeOf(CheckedPaper paper) => (paper.Repaired?.Length ?? 0) + (paper.Changes.Count * 1_000L) + 10_000;

    /// <inheritdoc />
    public void Dispose() => _drafts.Dispose();
}

/// <summary>One checked draft.</summary>
internal sealed record CheckedDraft(string Name, CheckedPaper Paper, UserId Sender);
