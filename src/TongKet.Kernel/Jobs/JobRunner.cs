using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TongKet.Kernel.Data;

namespace TongKet.Kernel.Jobs;

/// <summary>Delivers events from the outbox: leases due rows, calls the handlers, retries with a growing pause, parks after ten tries.</summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    IDatabase database,
    EventCatalogue catalogue,
    JobSignal signal,
    TimeProvider clock,
    ILogger<JobRunner> log
) : BackgroundService, IOutboxDrain
{
    private const int MostTries = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private DateTimeOffset _swept;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await DeliverDueAsync(stoppingToken) == 0)
                {
                    await SweepAsync(stoppingToken);
                    await signal.WaitAsync(TimeSpan.FromSeconds(1), stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
            catch (Exception exception)
            {
                LogRunnerFailed(exception);
                await Task.Delay(TimeSpan.FromSeconds(2), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // What was delivered a week ago is of no use to anybody; the audit log is what remembers.
    private async Task SweepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - _swept < TimeSpan.FromHours(1))
        {
            return;
        }

        _swept = now;
        var old = now.AddDays(-7);
        await using var db = database.Open();
        await db.Set<Job>().Where(j => j.DoneAt < old).ExecuteDeleteAsync(ct);
    }

    public async Task DrainAsync(CancellationToken ct)
    {
        while (await DeliverDueAsync(ct) > 0) { }
    }

    private async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow();
        var until = now + Lease;
        // The lease outlives a crash, but not for long: it is renewed while somebody works, once more when that fails. Then another runner takes the row.
        var jobs = await db.Set<Job>()
            .FromSql(
                $"""
                update kernel_job set leased_until = {until}, tries = tries + 1
                where id in (
                    select id from kernel_job
                    where done_at is null and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at, id limit 10 for update skip locked)
                returning *
                """
            )
            .AsNoTracking()
            .ToListAsync(ct);
        var delivering = DeliverAllAsync(db, jobs.OrderBy(j => j.Id), ct);
        try
        {
            while (await Task.WhenAny(delivering, Task.Delay(Lease / 3, clock, CancellationToken.None)) != delivering)
            {
                try
                {
                    await RenewAsync([.. jobs.Select(j => j.Id)], ct);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    LogRunnerFailed(exception);
                }
            }
        }
        finally
        {
            await delivering;
        }

        return jobs.Count;
    }

    private async Task RenewAsync(Guid[] leased, CancellationToken ct)
    {
        await using var db = database.Open();
        var until = clock.GetUtcNow() + Lease;
        await db.Set<Job>()
            .Where(j => leased.Contains(j.Id) && j.DoneAt == null && j.LeasedUntil != null)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeasedUntil, until), ct);
    }

    private async Task DeliverAllAsync(TongKetDb db, IEnumerable<Job> jobs, CancellationToken ct)
    {
        foreach (var job in jobs)
        {
            await DeliverAsync(db, job, ct);
        }
    }

    private async Task DeliverAsync(TongKetDb db, Job job, CancellationToken ct)
    {
        try
        {
            foreach (var subscription in catalogue.For(job.Kind))
            {
                await using var scope = scopes.CreateAsyncScope();
                await subscription.DeliverAsync(scope.ServiceProvider, job.Payload, ct);
            }

            var done = clock.GetUtcNow();
            await db.Set<Job>().Where(j => j.Id == job.Id).ExecuteUpdateAsync(s => s.SetProperty(j => j.DoneAt, done), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogDeliveryFailed(exception, job.Kind, job.Id, job.Tries);
            var pause = job.Tries >= MostTries ? TimeSpan.FromDays(3650) : TimeSpan.FromSeconds(Math.Pow(2, job.Tries));
            var due = clock.GetUtcNow() + pause;
            await db.Database.ExecuteSqlAsync(
                $"update kernel_job set due_at = {due}, leased_until = null, failure = {exception.Message} where id = {job.Id}",
                ct
            );
        }
    }

    [LoggerMessage(LogLevel.Error, "The job runner failed; it goes on in two seconds")]
    private partial void LogRunnerFailed(Exception exception);

    [LoggerMessage(LogLevel.Error, "Delivering {Kind} {Id} failed, try {Tries}")]
    private partial void LogDeliveryFailed(Exception exception, string kind, Guid id, int tries);
}
