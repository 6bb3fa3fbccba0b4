using System.Collections.Concurrent;
using Npgsql;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Evening;

/// <summary>Looks each half second what the processes and the connections of the database are busy with.</summary>
internal sealed class Bounds(NpgsqlDataSource source, Func<int> web, Func<int> postgres)
{
    private readonly ConcurrentDictionary<string, int> _waits = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];
    private int _looks;

    /// <summary>A row for each stage: processors used by server, PostgreSQL and clients, and what the database was asked to write.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>Active connections by what they wait for, on the average of all looks.</summary>
    public IEnumerable<string> Waits =>
        _waits
            .OrderByDescending(w => w.Value)
            .Take(12)
            .Select(w => $"{w.Key} {Output.Number((double)w.Value / Math.Max(1, _looks), "0.00")}");

    public async Task OverAsync(string stage, Func<Task> work, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var looking = LookAsync(over.Token);
        var (began, before, written) = (Watch.Start(), Busy(), await WrittenAsync(ct));
        await work();
        var (seconds, after, writes) = (began.Elapsed.TotalSeconds, Busy(), await WrittenAsync(ct));
        await over.CancelAsync();
        await looking;
        var commits = writes.Commits - written.Commits;
        _rows.Add([
            stage,
            Output.Number((after.Web - before.Web) / seconds, "0.00"),
            Output.Number((after.Postgres - before.Postgres) / seconds, "0.00"),
            Output.Number((after.Clients - before.Clients) / seconds, "0.00"),
            Output.Number(commits / seconds, "0"),
            Output.Number((writes.Bytes - written.Bytes) / 1e6 / seconds, "0.0"),
            Output.Number((writes.Syncs - written.Syncs) / seconds, "0"),
            Output.Number((writes.SyncTime - written.SyncTime) / Math.Max(1, writes.Syncs - written.Syncs), "0.00"),
        ]);
    }

    public void Forget()
    {
        _looks = 0;
        _waits.Clear();
    }

    private (double Web, double Postgres, double Clients) Busy() =>
        (
            Work.Of([web()]).TotalSeconds,
            Work.Of(ProcessTree.Family(postgres())).TotalSeconds,
            Work.Of([Environment.ProcessId]).TotalSeconds
        );

    private async Task<(long Commits, double Bytes, long Syncs, double SyncTime)> WrittenAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            """
            select (select sum(xact_commit)::bigint from pg_stat_database), (select wal_bytes::float8 from pg_stat_wal),
                (select coalesce(sum(fsyncs), 0)::bigint from pg_stat_io where object = 'wal'),
                (select coalesce(sum(fsync_time), 0)::float8 from pg_stat_io where object = 'wal')
            """
        );
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.GetInt64(0), reader.GetDouble(1), reader.GetInt64(2), reader.GetDouble(3));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await using var command = source.CreateCommand(
                    "select coalesce(wait_event_type || ':' || wait_event, 'on a processor'), count(*)::int from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() group by 1"
                );
                await using var reader = await command.ExecuteReaderAsync(ct);
                while (await reader.ReadAsync(ct))
                {
                    var count = reader.GetInt32(1);
                    _waits.AddOrUpdate(reader.GetString(0), count, (_, before) => before + count);
                }

                _looks++;
                await Task.Delay(500, ct);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(500, CancellationToken.None);
            }
        }
    }
}
