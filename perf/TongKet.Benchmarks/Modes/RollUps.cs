using System.Text.Json;
using Npgsql;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;

namespace TongKet.Benchmarks.Modes;

/// <summary>One statistics form of 200 cells answered by every commune of the country, put together.</summary>
internal static class RollUps
{
    private const int Communes = 3_321;
    private const int Times = 5;

    public static async Task RunAsync(CancellationToken ct)
    {
        using var folder = new TempFolder();
        await using var answers = await SeededAnswers.MakeAsync(folder.At("data"), Communes, ct);
        var layout = FormLayout.OfStored(SeededAnswers.Form);
        var (read, put) = (new List<double>(), new List<double>());
        IReadOnlyDictionary<CellKey, FormTotal> totals = new Dictionary<CellKey, FormTotal>();
        for (var i = 0; i < Times; i++)
        {
            var began = Watch.Start();
            var units = await answers.ReadAsync(ct);
            read.Add(began.Elapsed.TotalMilliseconds);
            began = Watch.Start();
            totals = FormRollUp.Of(layout, units, Communes);
            put.Add(began.Elapsed.TotalMilliseconds);
        }

        Output.Heading($"A form of {totals.Count} cells over {Communes} units");
        Output.Line("Milliseconds; the answers are kept as the product keeps them (jsonb, one row a unit).");
        Output.Line();
        Output.Table(["", "first", "median"], [Row("reading all answers", read), Row("putting them together", put)]);
    }

    private static string[] Row(string what, List<double> times) =>
        [what, Output.Number(times[0], "0"), Output.Number(new Spread(times).Median, "0")];
}
