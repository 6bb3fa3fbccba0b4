using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Viewing;

/// <summary>Keeps the newest snapshot. Own changes are seen at once, those of another node after a look at the change counter, two seconds at most.</summary>
internal sealed class OrganizationSnapshots(IDatabase database, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan TrustedFor = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Checked? _last;
    private int _forgotten;

    public async Task<OrganizationSnapshot> NewestAsync(CancellationToken ct)
    {
        if (_last is { } last && clock.GetElapsedTime(last.At) < TrustedFor)
        {
            return last.Snapshot;
        }

        await _reading.WaitAsync(ct);
        try
        {
            var before = _last;
            if (before is not null && clock.GetElapsedTime(before.At) < TrustedFor)
            {
                return before.Snapshot;
            }

            var (at, forgotten) = (clock.GetTimestamp(), Volatile.Read(ref _forgotten));
            var snapshot = await ApartAsync(before?.Snapshot).WaitAsync(ct);
            // Forgotten while it was read: it may lack that change, so the next question reads again.
            _last = forgotten == Volatile.Read(ref _forgotten) ? new Checked(snapshot, at) : null;
            return snapshot;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Makes the next question read again.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _last = null;
    }

    public void Dispose() => _reading.Dispose();

    // Not in the flow of the request that happens to be first: it may have to wait for its turn at the database, and those whose turn it is wait here for us.
    private Task<OrganizationSnapshot> ApartAsync(OrganizationSnapshot? known)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => ReadAsync(known, CancellationToken.None));
        }
    }

    private async Task<OrganizationSnapshot> ReadAsync(OrganizationSnapshot? known, CancellationToken ct)
    {
        await using var db = database.Open();
        // The counter is read first: a change in between makes the snapshot newer than its number, never older.
        var change = await db.OrganizationChangesAsync(ct);
        if (known?.Change == change)
        {
            return known;
        }

        return new OrganizationSnapshot(
            change,
            await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, ct),
            await db.OrganizationVersions.AsNoTracking().OrderBy(v => v.ValidFrom).ToListAsync(ct),
            await db.RecipientGroups.AsNoTracking().OrderBy(g => g.Name).ToListAsync(ct),
            await ReadSuccessions.AllAsync(db, ct)
        );
    }

    private sealed record Checked(OrganizationSnapshot Snapshot, long At);
}
