using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Consolidation.Contracts;

namespace TongKet.Benchmarks.Modes;

/// <summary>Opening a consolidation, taking every passage, printing the Word file.</summary>
internal sealed class Consolidate(SeededReview seeded)
{
    private const int Prints = 5;
    private readonly List<string[]> _rows = [];
    private ConsolidationId _id;

    public static async Task RunAsync(int units, CancellationToken ct)
    {
        using var folder = new TempFolder();
        await using var seeded = await SeededReview.MakeAsync(folder.At("data"), units, ct);
        var consolidate = new Consolidate(seeded);
        await consolidate.OpenAsync(ct);
        await consolidate.TakeAllAsync(ct);
        await consolidate.PrintAsync(ct);
        consolidate.Report();
    }

    public async Task OpenAsync(CancellationToken ct)
    {
        var began = Watch.Start();
        _id = SeededReview.Value(await Ask.OpenAsync(seeded.Review.Id, seeded.Offices.Owner.Specialist, ct));
        Add("open: the passages of all units taken in", began.Elapsed);
    }

    public async Task TakeAllAsync(CancellationToken ct)
    {
        var began = Watch.Start();
        SeededReview.Value(await Ask.TakeAllAsync(_id, seeded.Offices.Owner.Specialist, ct));
        Add("take all: every passage into the draft", began.Elapsed);
    }

    public async Task PrintAsync(CancellationToken ct)
    {
        foreach (var variant in Enum.GetValues<PaperVariant>())
        {
            var (times, bytes) = (new List<double>(), 0);
            for (var i = 0; i < Prints; i++)
            {
                var began = Watch.Start();
                bytes = SeededReview.Value(await Ask.ToDocxAsync(_id, variant, ct)).Length;
                times.Add(began.Elapsed.TotalMilliseconds);
            }

            var name = variant is PaperVariant.Official ? "official paper" : "working copy with sources";
            Add($".docx, {name}, {bytes / 1024} KB: first", TimeSpan.FromMilliseconds(times[0]));
            Add($".docx, {name}: median of {Prints}", TimeSpan.FromMilliseconds(new Spread(times).Median));
        }

        var counts = await Ask.CountsAsync(_id, ct);
        _rows.Insert(0, [$"{counts.Passages} passages in {counts.Sections} sections, {counts.Figures} figures asked", ""]);
    }

    public void Report()
    {
        var units = seeded.Offices.Units.Count;
        Output.Heading($"Consolidation of {units} units");
        Output.Line("Asked in-process through the module's contract; PostgreSQL forces writes to disk.");
        Output.Line();
        Output.Table(["", "ms"], _rows);
        Output.Line(
            $"Before that {units} reports were written, approved, sent and accepted one after another: {Output.Number(seeded.Reporting.TotalSeconds)} s, {Output.Number(units / seeded.Reporting.TotalSeconds)} reports a second."
        );
        Output.Line();
    }

    private IConsolidations Ask => seeded.Ask<IConsolidations>();

    private void Add(string what, TimeSpan time) => _rows.Add([what, Output.Number(time.TotalMilliseconds, "0")]);
}
