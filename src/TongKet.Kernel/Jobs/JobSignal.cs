using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TongKet.Kernel.Jobs;

/// <summary>Delivers what is waiting in the outbox now; for the command line and for tests.</summary>
public interface IOutboxDrain
{
    /// <summary>Returns when nothing is due any more.</summary>
    Task DrainAsync(CancellationToken ct);
}

/// <summary>Wakes the runner of this process when something was saved, so that answers do not wait for the next look.</summary>
internal sealed class JobSignal : SaveChangesInterceptor, IDisposable
{
    private readonly SemaphoreSlim _wake = new(0);

    public Task WaitAsync(TimeSpan atMost, CancellationToken ct) => _wake.WaitAsync(atMost, ct);

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (result > 0 && _wake.CurrentCount == 0)
        {
            // Two at the same moment wake it twice, which harms nobody.
            _wake.Release();
        }

        return ValueTask.FromResult(result);
    }

    public void Dispose() => _wake.Dispose();
}
