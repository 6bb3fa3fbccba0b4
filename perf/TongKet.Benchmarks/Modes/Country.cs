using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Benchmarks.Serving;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Benchmarks.Modes;

/// <summary>Importing the organisations of a whole country and its reorganisation, and the tree pages afterwards.</summary>
internal static class Country
{
    public static async Task RunAsync(CancellationToken ct)
    {
        using var folder = new TempFolder();
        var rows = new List<string[]>();
        await using (var today = await SeededCountry.MakeAsync(folder.At("today"), ct))
        {
            await ListAsync(today, "34 provinces, 3,321 communes", CountryFiles.Today(), rows, ct);
        }

        await using var country = await SeededCountry.MakeAsync(folder.At("old"), ct);
        await ListAsync(country, "63 provinces, 696 districts, 10,035 communes", CountryFiles.Old(), rows, ct);
        await SuccessionsAsync(country, rows, ct);
        Output.Heading("Organisations of a country");
        Output.Line(
            "Seconds: reading and keeping the Excel file, its preview, taking it (one transaction, writes forced to disk), and both together."
        );
        Output.Line();
        Output.Table(["file", "KB", "keep", "preview", "take", "preview + take", "taken"], rows);
        await PagesAsync(country, folder, ct);
    }

    private static Task ListAsync(SeededCountry country, string what, byte[] file, List<string[]> rows, CancellationToken ct)
    {
        var sheets = country.Ask<IOrganizationSheets>();
        return StepsAsync(
            what,
            file,
            rows,
            stream => sheets.KeepAsync(stream, country.Root, ct),
            import => sheets.PreviewAsync(import, country.Root, ct),
            import => sheets.ApplyAsync(import, country.Root, _ => { }, ct)
        );
    }

    private static Task SuccessionsAsync(SeededCountry country, List<string[]> rows, CancellationToken ct)
    {
        var sheets = country.Ask<ISuccessionSheets>();
        var who = new SuccessionRecorder(country.Root, Guid.Empty, "Đo lường");
        return StepsAsync(
            "reorganisation: 63 to 34 provinces, 10,035 to 3,321 communes, 696 districts end",
            CountryFiles.Reorganisation(),
            rows,
            stream => sheets.KeepAsync(stream, country.Root, ct),
            import => sheets.PreviewAsync(import, country.Root, ct),
            import => sheets.ApplyAsync(import, who, _ => { }, ct)
        );
    }

    private static async Task StepsAsync(
        string what,
        byte[] file,
        List<string[]> rows,
        Func<Stream, Task<Outcome<Guid>>> keep,
        Func<Guid, Task<Outcome<ImportPreview>>> preview,
        Func<Guid, Task<Outcome<int>>> take
    )
    {
        Output.Note(what);
        var (began, stream) = (Watch.Start(), new MemoryStream(file));
        var import = SeededReview.Value(await keep(stream));
        var kept = began.Elapsed;
        began = Watch.Start();
        var shown = SeededReview.Value(await preview(import));
        var previewed = began.Elapsed;
        if (shown.Errors.Count > 0)
        {
            throw new InvalidOperationException(shown.Errors[0].Message);
        }

        began = Watch.Start();
        var taken = SeededReview.Value(await take(import));
        var took = began.Elapsed;
        rows.Add([what, $"{file.Length / 1024}", S(kept), S(previewed), S(took), S(previewed + took), $"{taken}"]);
    }

    private static async Task PagesAsync(SeededCountry country, TempFolder folder, CancellationToken ct)
    {
        var tree = await country.Ask<IOrganizations>().TreeAsync(CountryFiles.Day, ct);
        var commune = tree.All.First(n => n.Level == AdministrativeLevel.Commune);
        await using var server = await ServerChild.StartAsync(["--connection", country.Connection, "--data", folder.At("unused")], ct);
        using var visitor = await Visitor.SignInAsync(server.Address, SeededCountry.UserName, SeededReview.Password, ct);
        MeasuredPage[] pages =
        [
            new("tree, today", "/to-chuc"),
            new("tree, the day before the reorganisation", "/to-chuc?ngay=30/06/2025"),
            new("one province with its communes", $"/to-chuc?duoi={commune.Parent!.Value.Value}"),
            new("search, many hits", "/to-chuc?tim=xa+so+01"),
            new("search by an old name", "/to-chuc?tim=xa+cu+00100"),
            new("a commune with its lineage", $"/to-chuc/{commune.Id.Value}"),
            new("form of a restructuring", $"/to-chuc/{commune.Id.Value}/sap-xep"),
            new("list of restructurings", "/to-chuc/sap-xep"),
        ];
        var rows = new List<string[]>();
        foreach (var page in pages)
        {
            Output.Note(page.Name);
            rows.Add(await PageSeries.RunAsync(page, visitor, server.ProcessId, country.PostgresId, ct));
        }

        Output.Heading("Tree pages with 14,115 organisations over time, 3,356 of them living");
        Output.Table(
            ["page", "p50", "p95", "p50, 8 at once", "p95, 8 at once", "pages/s", "CPU server", "CPU PostgreSQL", "KB", "measured"],
            rows
        );
    }

    private static string S(TimeSpan time) => Output.Number(time.TotalSeconds, "0.00");
}
