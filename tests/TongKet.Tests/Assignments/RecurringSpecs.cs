using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Assignments.Ledger;
using TongKet.Assignments.Updating;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Tests.Architecture;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Assignments;

/// <summary>A recurring task is owed period by period.</summary>
public sealed class RecurringSpecs(PostgresFixture postgres)
{
    [Theory]
    [InlineData("quarter", "25", "2026-09-10", "2026-09-25")]
    [InlineData("quarter", "25", "2026-09-26", "2026-12-25")]
    [InlineData("quarter", null, "2026-10-01", "2026-12-31")]
    [InlineData("month", "05", "2026-09-05", "2026-09-05")]
    [InlineData("month", "31", "2027-02-01", "2027-02-28")]
    [InlineData("month", "05", "2026-12-06", "2027-01-05")]
    [InlineData("halfYear", "15", "2026-06-16", "2026-12-15")]
    [InlineData("year", "12-25", "2026-12-26", "2027-12-25")]
    [InlineData("year", "ngày hội", "2026-03-01", "2026-12-31")]
    [InlineData("week", "T6", "2026-09-10", "2026-09-11")]
    [InlineData("week", "CN", "2026-09-13", "2026-09-13")]
    public void The_next_day_is_the_first_from_today_on(string every, string? by, string from, string due) =>
        Assert.Equal(
            DateOnly.Parse(due, null),
            RecurringDue.Next(new(ScheduleTypes.Recurring, Every: every, By: by), DateOnly.Parse(from, null))
        );

    [Fact]
    public async Task Done_in_one_period_it_is_owed_in_the_next_and_the_last_stays_visible()
    {
        await using var province = await Province.FoundAsync(postgres);
        var task = await RegisteredAsync(province);
        Assert.Equal(new DateOnly(2026, 9, 25), task.DueOn);
        province.App.Clock.Advance(TimeSpan.FromDays(20));

        await DoneAsync(province, task.Id);
        var first = await TaskAsync(province);
        await DoneAsync(province, task.Id);
        var early = await TaskAsync(province);

        Assert.Equal(
            (new(2026, 12, 25), new DateOnly(2026, 9, 25), new DateOnly(2026, 9, 30)),
            (first.DueOn, first.LastDueOn, first.LastDoneOn)
        );
        Assert.Equal((AssignmentStatus.NotStarted, new DateOnly(2027, 3, 25)), (first.Status, early.DueOn));
    }

    [Fact]
    public async Task A_correction_of_other_words_leaves_the_period_that_is_reached()
    {
        await using var province = await Province.FoundAsync(postgres);
        var task = await RegisteredAsync(province);
        await DoneAsync(province, task.Id);
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(task.Document, Token)))!.Value;

        Province.Value(
            await province.DocumentsAsync(d =>
                d.SaveFactsAsync(task.Document, facts with { Place = "Hải Tân" }, version, province.Officer, Token)
            )
        );
        await province.App.DrainAsync();

        Assert.Equal(new DateOnly(2026, 12, 25), (await TaskAsync(province)).DueOn);
    }

    [Fact]
    public async Task Tasks_of_earlier_papers_get_their_day_with_the_new_version()
    {
        await using var province = await Province.FoundAsync(postgres);
        await RegisteredAsync(province);
        var sql = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "src/TongKet/Data/Migrations/0061_recurring.sql"), Token);
        await using (
            var earlier = province.App.Source.CreateCommand(
                "update assignments_assignment set due_on = null; " + sql[sql.IndexOf("insert", StringComparison.Ordinal)..]
            )
        )
        {
            await earlier.ExecuteNonQueryAsync(Token);
        }

        await province.App.DrainAsync();

        Assert.Equal(new DateOnly(2026, 9, 25), (await TaskAsync(province)).DueOn);
    }

    private static async Task<Assignment> RegisteredAsync(Province province)
    {
        var id = await province.TakeDirectiveInAsync();
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;
        var quarterly = new AssignmentFact(
            ["Đảng ủy xã Cửa Lạch"],
            [],
            "Báo cáo số liệu",
            null,
            null,
            new(ScheduleTypes.Recurring, Every: "quarter", By: "25")
        );
        Province.Value(
            await province.DocumentsAsync(d =>
                d.SaveFactsAsync(id, facts with { Assignments = [quarterly] }, version, province.Officer, Token)
            )
        );
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        await province.App.DrainAsync();
        return await TaskAsync(province);
    }

    private static async Task DoneAsync(Province province, AssignmentId id) =>
        Province.Value(
            await province.App.RunAsync<UpdateProgress, Outcome<AssignmentId>>(u =>
                u.HandleAsync(id, "Done", "đã gửi", province.CommuneOfficer, Token)
            )
        );

    private static async Task<Assignment> TaskAsync(Province province)
    {
        await using var db = province.App.Database.Open();
        return await db.Assignments.AsNoTracking().SingleAsync(Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
