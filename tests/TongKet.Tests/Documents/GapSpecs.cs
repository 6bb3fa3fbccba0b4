using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Outgoing;
using TongKet.Kernel.Outcomes;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

/// <summary>Numbers kept and left out: gaps are seen with their reasons, and no number is given twice, however many ask at once.</summary>
public sealed class GapSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Papers_and_kept_numbers_that_ask_at_once_never_get_the_same_number()
    {
        await using var province = await Province.FoundAsync(postgres);

        var papers = Enumerable.Range(0, 15).Select(_ => GiveAsync(province));
        var kept = Enumerable.Range(0, 15).Select(_ => ReserveAsync(province));
        var all = await Task.WhenAll(papers.Concat(kept));

        Assert.Equal(Enumerable.Range(1, 30), all.Select(Province.Value).Order());
    }

    [Fact]
    public async Task Of_ten_who_type_the_same_number_at_once_one_gets_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        await GiveAsync(province, 3);

        var all = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => GiveAsync(province, 7)).Concat(Enumerable.Range(0, 5).Select(_ => ReserveAsync(province, 8)))
        );

        Assert.Equal([7, 8], all.Where(o => o.Succeeded).Select(Province.Value).Order());
        Assert.All(all.Where(o => !o.Succeeded), o => Assert.Equal("document.number-taken", o.Problem?.Code));
    }

    [Fact]
    public async Task A_kept_number_is_passed_over_until_somebody_types_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        await GiveAsync(province);

        Assert.Equal(2, Province.Value(await ReserveAsync(province)));
        Assert.Equal(3, Province.Value(await GiveAsync(province)));
        Assert.Equal(2, Province.Value(await GiveAsync(province, 2)));
        Assert.Equal("document.number-taken", (await GiveAsync(province, 2)).Problem?.Code);

        Assert.All((await ReadAsync(province)).Lines, l => Assert.NotNull(l.Paper));
    }

    [Fact]
    public async Task The_register_shows_every_number_and_why_one_has_no_paper()
    {
        await using var province = await Province.FoundAsync(postgres);
        await GiveAsync(province, 1);
        await GiveAsync(province, 5);
        await ReserveAsync(province, 3, "Chờ báo cáo quý");
        Assert.Equal(4, Province.Value(await SkipAsync(province, 4)));
        Assert.Equal("document.no-gap", (await SkipAsync(province, 5)).Problem?.Code);
        Assert.Equal("document.no-gap", (await SkipAsync(province, 6)).Problem?.Code);

        var view = await ReadAsync(province);

        Assert.Equal(("BC", "2025-2030", 5, 3), (view.Chosen!.Kind, view.Chosen.Series, view.Chosen.Last, view.Chosen.Gaps));
        Assert.Equal([5, 4, 3, 2, 1], view.Lines.Select(l => l.Number));
        Assert.Equal([GapState.Skipped, GapState.Reserved, null], view.Lines.Where(l => l.Paper is null).Select(l => l.Gap?.State));
        Assert.Equal("Chờ báo cáo quý", view.Lines.Single(l => l.Number == 3).Gap?.Reason);
        await SkipAsync(province, 3);
        Assert.Equal(GapState.Skipped, (await ReadAsync(province)).Lines.Single(l => l.Number == 3).Gap?.State);
    }

    [Fact]
    public async Task A_reason_is_asked_for()
    {
        await using var province = await Province.FoundAsync(postgres);

        Assert.Equal("document.gap-incomplete", (await ReserveAsync(province, null, " ")).Problem?.Code);
    }

    private static async Task<Outcome<int>> GiveAsync(Province province, int? number = null)
    {
        var paper = new OutgoingDocument(Guid.CreateVersion7(), province.Committee, "BC", new(2026, 9, 10), "Kết quả", number, null);
        var given = await province.DocumentsAsync(d => d.RegisterOutgoingAsync(paper, province.Officer, Ct));
        return given.Succeeded ? given.Value.Number : given.Problem;
    }

    private static Task<Outcome<int>> ReserveAsync(Province province, int? number = null, string reason = "Giữ cho báo cáo quý") =>
        province.App.RunAsync<KeepNumber, Outcome<int>>(k =>
            k.ReserveAsync(province.Officer with { Organization = province.Committee }, "BC", number, reason, Ct)
        );

    private static Task<Outcome<int>> SkipAsync(Province province, int number) =>
        province.App.RunAsync<KeepNumber, Outcome<int>>(k =>
            k.SkipAsync(province.Officer with { Organization = province.Committee }, "BC", "2025-2030", number, "Ghi nhầm", Ct)
        );

    private static Task<OutgoingView> ReadAsync(Province province) =>
        province.App.RunAsync<ReadOutgoing, OutgoingView>(r => r.HandleAsync(province.Committee, null, null, Ct));
}
