using TongKet.Benchmarks.Evening;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Modes;

/// <summary>The pages on which a review of all communes of the country is overseen, and their Excel files.</summary>
internal static class Boards
{
    public static async Task RunAsync(CancellationToken ct)
    {
        using var folder = new TempFolder();
        await using var country = await SeededCountry.MakeAsync(folder.At("data"), ct);
        var settings = new EveningSettings(100, 3_321, 1, 1, 1, 1);
        var plan = await new EveningCountry(country, settings).FillAsync(country.Source, ct);
        await using var server = await ServerChild.StartAsync(["--connection", country.Connection, "--data", folder.At("unused")], ct);
        using var visitor = await Visitor.SignInAsync(server.Address, SeededCountry.UserName, SeededReview.Password, ct);
        var rows = new List<string[]>();
        foreach (var page in Pages(plan, $"/theo-doi/don-vi/{country.Root.Value}"))
        {
            Output.Note(page.Name);
            rows.Add(await PageSeries.RunAsync(page, visitor, server.ProcessId, country.PostgresId, ct));
        }

        Output.Heading("Pages of a review with 3,321 units");
        Output.Line(
            "Time until the last byte, ms, after five warm-ups; *CPU*: processor time a page, ms; bytes as compressed on the wire."
        );
        Output.Line();
        Output.Table(
            ["page", "p50", "p95", "p50, 8 at once", "p95, 8 at once", "pages/s", "CPU server", "CPU PostgreSQL", "KB", "measured"],
            rows
        );
        MemoryTable.Print([("web process after all pages", [Memory.Of([server.ProcessId])])]);
    }

    private static MeasuredPage[] Pages(EveningPlan plan, string owed) =>
        [
            new("home of the owner", "/"),
            new("watching", "/theo-doi"),
            new("review", plan.Board),
            new("board", $"{plan.Board}/bang"),
            new("board, found by name", $"{plan.Board}/bang?tim=xa+so+0123"),
            new("board, last page by name", $"{plan.Board}/bang?sap=ten&trang=14"),
            new("map of units and sections", $"{plan.Board}/ban-do"),
            new("map, page 20", $"{plan.Board}/ban-do?trang=20"),
            new("participants", $"{plan.Board}/don-vi"),
            new("deadlines", $"{plan.Board}/thoi-han"),
            new("who owes what, all below", $"{owed}?cap-duoi=1"),
            new("who owes what, found by name", $"{owed}?cap-duoi=1&tim=xa+so+0123"),
            new("who owes what, the office alone", owed),
            new("tree of organisations", "/to-chuc"),
            new("Excel of the board", $"{plan.Board}/bang.xlsx"),
            new("Excel of the map", $"{plan.Board}/ban-do.xlsx"),
            new("Excel of the deadlines", $"{plan.Board}/thoi-han.xlsx"),
            new("Excel of who owes what", $"{owed}/viec.xlsx?cap-duoi=1"),
        ];
}
