using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Assignments.Listing;
using TongKet.Assignments.Updating;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Assignments;

public sealed class LedgerSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_registered_directive_fills_the_ledger_once_with_each_leading_office()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.RegisterDirectiveAsync();
        var before = await RowsAsync(province);

        await TellAgainAsync(province, id);

        var after = await RowsAsync(province);
        Assert.Equal(before.Select(r => r.Id.Value).Order(), after.Select(r => r.Id.Value).Order());
        var communes = after.Where(r => r.DueOn == new DateOnly(2026, 10, 15)).Select(r => r.Lead!.Value).ToHashSet();
        Assert.Equal(province.Communes.ToHashSet(), communes);
        Assert.All(after.Where(r => r.SourceStart is not null), r => Assert.True(r.SourceLength > 0));
    }

    [Fact]
    public async Task A_lead_that_cannot_be_resolved_stays_in_the_ledger_by_its_words()
    {
        await using var province = await Province.FoundAsync(postgres);

        await province.RegisterDirectiveAsync();

        Assert.Contains(await RowsAsync(province), r => r.Lead is null && r.LeadPhrase == "Đảng ủy Công an tỉnh");
    }

    [Fact]
    public async Task A_correction_keeps_the_task_that_somebody_has_begun()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await province.RegisterDirectiveAsync();
        var begun = (await RowsAsync(province)).First(r => r.Lead == province.Communes[0]);
        await MoveAsync(province, begun.Id, AssignmentStatus.InProgress);
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;

        Province.Value(
            await province.DocumentsAsync(d => d.SaveFactsAsync(id, facts with { Assignments = [] }, version, province.Officer, Token))
        );
        await province.App.DrainAsync();

        Assert.Equal(begun.Id, Assert.Single(await RowsAsync(province)).Id);
    }

    [Fact]
    public async Task Counts_open_their_lists_and_a_finished_task_leaves_them()
    {
        await using var province = await Province.FoundAsync(postgres);
        await province.RegisterDirectiveAsync();
        province.App.Clock.Advance(TimeSpan.FromDays(40));
        var late = await ListAsync(province, "qua-han");
        Assert.Equal((1, 1), (late.Late, late.Total));

        await MoveAsync(province, late.Lines[0].Id, AssignmentStatus.Done);

        var after = await ListAsync(province, "xong");
        Assert.Equal((0, 1), (after.Late, after.Total));
        Assert.True(after.Lines[0].FinishedOn > after.Lines[0].DueOn);
    }

    [Fact]
    public async Task Cancelling_needs_a_reason_and_an_unknown_state_is_refused()
    {
        await using var province = await Province.FoundAsync(postgres);
        await province.RegisterDirectiveAsync();
        var task = (await RowsAsync(province))[0].Id;

        var cancelled = await province.App.RunAsync<UpdateProgress, Kernel.Outcomes.Outcome<AssignmentId>>(u =>
            u.HandleAsync(task, "Cancelled", " ", province.Officer, Token)
        );
        var unknown = await province.App.RunAsync<UpdateProgress, Kernel.Outcomes.Outcome<AssignmentId>>(u =>
            u.HandleAsync(task, "Xong", "", province.Officer, Token)
        );

        Assert.Equal(("assignment.cancel-needs-reason", "assignment.unknown-status"), (cancelled.Problem?.Code, unknown.Problem?.Code));
    }

    private static async Task TellAgainAsync(Province province, DocumentId id)
    {
        await using (var db = province.App.Database.Open())
        {
            db.Publish(new DocumentRegistered(id, province.Committee), province.App.Clock);
            await db.SaveChangesAsync(Token);
        }

        await province.App.DrainAsync();
    }

    private static async Task MoveAsync(Province province, AssignmentId id, AssignmentStatus status) =>
        Province.Value(
            await province.App.RunAsync<UpdateProgress, Kernel.Outcomes.Outcome<AssignmentId>>(u =>
                u.HandleAsync(id, status.ToString(), "đã làm", province.CommuneOfficer, Token)
            )
        );

    private static Task<AssignmentPage> ListAsync(Province province, string list) =>
        province.App.RunAsync<ListAssignments, AssignmentPage>(l =>
            l.HandleAsync(province.Communes[0], new AssignmentFilter(list, null, null, 1), Token)
        );

    private static async Task<List<Assignment>> RowsAsync(Province province)
    {
        await using var db = province.App.Database.Open();
        return await db.Set<Assignment>().AsNoTracking().ToListAsync(Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
