using TongKet.Documents.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

public sealed class FactsSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task The_second_of_two_who_edit_at_once_is_told_and_the_first_ones_words_stay()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.TakeDirectiveInAsync();
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;

        var first = await province.DocumentsAsync(d =>
            d.SaveFactsAsync(id, facts with { Place = "Bình Hải A" }, version, province.Officer, Token)
        );
        var second = await province.DocumentsAsync(d =>
            d.SaveFactsAsync(id, facts with { Place = "Bình Hải B" }, version, province.Colleague, Token)
        );

        Assert.Equal(version + 1, Province.Value(first));
        Assert.Equal("document.facts-changed", second.Problem?.Code);
        Assert.Equal("Bình Hải A", (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts.Place);
    }

    [Fact]
    public async Task Of_ten_saves_of_one_version_exactly_one_gets_through()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.TakeDirectiveInAsync();
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;

        var saved = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    province.DocumentsAsync(d => d.SaveFactsAsync(id, facts with { Place = $"Nơi {i}" }, version, province.Officer, Token))
                )
        );

        Assert.Single(saved, s => s.Succeeded);
    }

    [Fact]
    public async Task Facts_come_back_as_they_were_saved()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.TakeDirectiveInAsync();
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;
        var edited = facts with
        {
            Assignments =
            [
                new(
                    ["Đảng ủy xã Cửa Lạch"],
                    ["Ban X"],
                    "Báo cáo",
                    "Tỉnh ủy",
                    "Ban Y",
                    new(ScheduleTypes.Recurring, Every: "month", By: "25")
                ),
            ],
            Confirmed = ["/kind", "/assignments/0"],
        };

        Province.Value(await province.DocumentsAsync(d => d.SaveFactsAsync(id, edited, version, province.Officer, Token)));

        var task = Assert.Single((await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts.Assignments);
        Assert.Equal(("month", "25", "Ban Y", "Đảng ủy xã Cửa Lạch"), (task.Schedule.Every, task.Schedule.By, task.Via, task.Leads[0]));
    }

    [Fact]
    public async Task Another_office_cannot_change_them()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.TakeDirectiveInAsync();
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;

        var refused = await province.DocumentsAsync(d => d.SaveFactsAsync(id, facts, version, province.CommuneOfficer, Token));

        Assert.Equal("document.not-found", refused.Problem?.Code);
    }

    [Fact]
    public async Task A_paper_that_was_issued_stays_as_it_was_numbered()
    {
        await using var province = await Province.FoundAsync(postgres);
        var issued = Province.Value(
            await province.DocumentsAsync(d =>
                d.RegisterOutgoingAsync(
                    new(Guid.CreateVersion7(), province.Committee, "BC", new(2026, 9, 10), "Kết quả thực hiện Chỉ thị 17", null, null),
                    province.Officer,
                    Token
                )
            )
        );
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(issued.Id, Token)))!.Value;

        var edited = facts with { Symbol = "99-BC/TU" };
        var refused = await province.DocumentsAsync(d => d.SaveFactsAsync(issued.Id, edited, version, province.Officer, Token));

        Assert.Equal("document.issued-stays", refused.Problem?.Code);
        Assert.Equal(issued.Symbol, (await province.DocumentsAsync(d => d.FindAsync(issued.Id, Token)))!.Symbol);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
