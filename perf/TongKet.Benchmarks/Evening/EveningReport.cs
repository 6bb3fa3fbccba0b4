using System.Collections.Concurrent;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Evening;

/// <summary>Collects what was measured and prints it, also when the evening ended badly.</summary>
internal sealed class EveningReport(EveningSettings settings)
{
    private readonly List<string[]> _rows = [];
    private readonly List<string> _notes = [];
    private IReadOnlyList<string[]> _prepared = [];

    public void Prepared(IReadOnlyList<string[]> times) => _prepared = times;

    public void CameIn(TimeSpan time) =>
        _notes.Add(
            $"{settings.People} people signed in and opened their report in {S(time)} s ({Output.Number(settings.People / time.TotalSeconds)} a second)."
        );

    public void Note(string note) => _notes.Add(note);

    public void Row(string[] row) => _rows.Add(row);

    public void Waits(string stage, Bounds bounds)
    {
        if (!bounds.Waits.Any())
        {
            return;
        }

        _notes.Add($"Active connections of the database in “{stage}”, on the average: {string.Join(", ", bounds.Waits)}.");
    }

    public void Failed(string what, Tally tally)
    {
        if (tally.Failures > 0)
        {
            _notes.Add($"Tries that failed and were repeated, {what}: {string.Join("; ", tally.Reasons.Take(6))}.");
        }
    }

    public void Killed(string what, TimeSpan back) =>
        _notes.Add($"{what} killed with -9 and started again: it answered after {S(back)} s.");

    public void Memory(string when, Services services)
    {
        var now = Measuring.Memory.Of([services.Web]);
        _notes.Add(
            $"Memory of the web process {when}: {Output.Number(now.Resident, "0")} MB resident, of which {Output.Number(now.Own, "0")} MB are its own and the rest mapped files; the most so far {Output.Number(services.Peak, "0")} MB."
        );
    }

    public void Drained(TimeSpan time, long left) =>
        _notes.Add($"After the last submission the outbox was empty in {S(time)} s{(left > 0 ? $", but for {left}" : "")}.");

    public void Compared(IReadOnlyList<Saver> savers, IReadOnlyList<Clerk> clerks, Compared compared, long entries)
    {
        _notes.Add(
            $"**Compared with the database**: {savers.Sum(s => s.Saves)} acknowledged saves of {savers.Count} people (last text, kept version, count of versions), "
                + $"{clerks.Count(c => c.Submission is not null)} acknowledged submissions of {clerks.Count} (hash on the receipt, content, one submission, one number, state, taken in); "
                + $"audit log of {entries} entries. **{compared.Differences.Count} differences.** Never answered: {savers.Count(s => s.InDoubt)} saves, {clerks.Count(c => c.Submission is null)} submissions, {compared.Unread} receipts."
        );
        _notes.AddRange(compared.Differences.Take(20));
    }

    public void Print(Bounds bounds, ConcurrentDictionary<string, Tally> pages)
    {
        Output.Heading("Deadline evening");
        Output.Line(
            $"{settings.People} people write, one save each {Output.Number(settings.Pause)} s; {settings.Submissions} of {settings.Communes} units send in {Output.Number(settings.Minutes)} minutes; {settings.Reviewers} watch the board. "
                + "Web server, PostgreSQL (writes forced to disk) and all clients share this machine."
        );
        Output.Line();
        Output.Table(["prepared", "s"], _prepared);
        Output.Table(["ms", "number", "a second", "p50", "p95", "p99", "most", "failed tries"], _rows);
        Output.Table(
            ["ms, while reports come in", "number", "a second", "p50", "p95", "p99", "most", "failed tries"],
            pages.OrderBy(p => p.Key.Length).Select(p => p.Value.Row(p.Key, TimeSpan.FromMinutes(settings.Minutes)))
        );
        Output.Table(
            ["processors used", "web server", "PostgreSQL", "clients", "commits/s", "WAL MB/s", "fsyncs/s", "ms an fsync"],
            bounds.Rows
        );
        foreach (var note in _notes)
        {
            Output.Line($"* {note}");
        }

        Output.Line();
    }

    private static string S(TimeSpan time) => Output.Number(time.TotalSeconds);
}
