using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Listing;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Listing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews.Restructuring;

/// <summary>The tasks of communes that were merged.</summary>
public sealed class InheritedTasksSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_successor_finds_the_tasks_of_those_it_came_from_and_others_do_not()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.Province.RegisterDirectiveAsync();
        var before = (await ListAsync(midway, midway.Province.Communes[0])).Open;
        await midway.MergeAsync(null, 0, 1);

        var heir = await ListAsync(midway, await midway.HeirAsync(0));
        var other = await ListAsync(midway, midway.Province.Communes[2]);

        Assert.True(before > 0);
        Assert.Equal(2 * before, heir.Open);
        Assert.Equal(before, other.Open);
        Assert.All(heir.Lines, l => Assert.True(l.Leads));
        var office = await midway.HeirAsync(0);
        var owed = await midway.App.RunAsync<IOwedTasks, IReadOnlyList<OwedTask>>(t => t.ListAsync([office], helped: false, Midway.Ct));
        Assert.Equal(2 * before, owed.Count);
        Assert.All(owed, t => Assert.Equal((office, "412-CV/TU"), (t.Office, t.Symbol)));
    }

    [Fact]
    public async Task A_successor_finds_the_reports_that_those_it_came_from_had_sent()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.WriteAsync(0, "Đã nộp", ParticipantState.Sent);
        await midway.MergeAsync(null, 0, 1);
        var heir = Province.Person("Người kế tục", await midway.HeirAsync(0), Role.Specialist);

        var mine = await midway.App.RunAsync<ListReports, MyReports>(l => l.HandleAsync(heir, Midway.Ct));

        Assert.Equal(
            [null, "Đảng ủy xã Long Thạnh Đông (nay là Đảng ủy xã Gộp)"],
            mine.Owed.Select(o => o.SentBy).Order(StringComparer.Ordinal)
        );
        Assert.Empty(mine.Waiting);
    }

    private static Task<AssignmentPage> ListAsync(Midway midway, OrganizationId office) =>
        midway.App.RunAsync<ListAssignments, AssignmentPage>(l =>
            l.HandleAsync(office, new AssignmentFilter(null, null, null, 1), Midway.Ct)
        );
}
