using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Assignments.Updating;
using TongKet.Documents.Contracts;
using TongKet.Documents.SettingAside;
using TongKet.Kernel.Outcomes;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Assignments;

/// <summary>A directive stands in the registers of its issuer and of everybody who got it; each task is there once.</summary>
public sealed class CopiesOfAPaperSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_that_enters_its_superiors_paper_has_its_own_task_once_and_gives_none_to_its_peers()
    {
        await using var province = await Province.FoundAsync(postgres);
        await province.RegisterDirectiveAsync();
        var before = await RowsAsync(province);

        await province.RegisterDirectiveAsync(province.CommuneOfficer);
        await province.RegisterDirectiveAsync(Clerk(province, 1));

        Assert.Equal(Told(before), Told(await RowsAsync(province)));
    }

    [Fact]
    public async Task A_unit_alone_with_the_paper_holds_only_what_it_leads_itself_and_what_nobody_could_be_found_for()
    {
        await using var province = await Province.FoundAsync(postgres);

        await province.RegisterDirectiveAsync(province.CommuneOfficer);

        var rows = await RowsAsync(province);
        Assert.Contains(rows, r => r.Lead == province.Communes[0]);
        Assert.All(rows, r => Assert.True(r.Lead is null || r.Lead == province.Communes[0]));
    }

    [Fact]
    public async Task Entered_later_by_the_superior_a_task_goes_on_as_the_superiors_with_what_was_said_about_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        await province.RegisterDirectiveAsync(province.CommuneOfficer);
        var own = (await RowsAsync(province)).First(r => r.Lead == province.Communes[0]);
        Province.Value(
            await province.App.RunAsync<UpdateProgress, Outcome<AssignmentId>>(u =>
                u.HandleAsync(own.Id, nameof(AssignmentStatus.InProgress), "đang soạn", province.CommuneOfficer, Ct)
            )
        );

        var paper = await province.RegisterDirectiveAsync();

        var row = (await RowsAsync(province)).Single(r => r.Lead == province.Communes[0] && r.Position == own.Position);
        Assert.Equal(
            (own.Id, province.Committee, paper, AssignmentStatus.InProgress, "đang soạn"),
            (row.Id, row.Owner, row.Document, row.Status, row.StatusNote)
        );
    }

    [Fact]
    public async Task The_issuers_own_agency_may_hold_the_tasks_of_all()
    {
        await using var province = await Province.FoundAsync(postgres);

        await province.RegisterDirectiveAsync(Province.Person("Cù Thị Sim", province.Board, Role.Specialist, Role.Clerk));

        Assert.Equal(
            province.Communes.Count,
            (await RowsAsync(province))
                .Where(r => r.Lead is { } lead && province.Communes.Contains(lead))
                .Select(r => r.Lead)
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public async Task A_paper_of_an_office_beside_them_gives_no_unit_the_tasks_of_its_peers()
    {
        await using var province = await Province.FoundAsync(postgres);

        await RegisterFromBoardAsync(province, province.CommuneOfficer);
        await RegisterFromBoardAsync(province, Clerk(province, 1));

        var rows = (await RowsAsync(province)).Where(r => r.Lead is not null).ToList();
        Assert.Equal([province.Communes[0], province.Communes[1]], rows.Select(r => r.Lead!.Value).Distinct());
        Assert.All(rows, r => Assert.Equal(r.Lead, r.Owner));
    }

    [Fact]
    public async Task Set_aside_by_the_superior_a_units_task_comes_back_through_its_own_copy()
    {
        await using var province = await Province.FoundAsync(postgres);
        var paper = await province.RegisterDirectiveAsync();
        await province.RegisterDirectiveAsync(province.CommuneOfficer);

        Province.Value(await province.App.RunAsync<SetAside, Outcome<DocumentId>>(s => s.HandleAsync(paper, "nhầm", province.Officer, Ct)));
        await province.App.DrainAsync();

        var rows = (await RowsAsync(province)).Where(r => r.Lead is not null).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal((province.Communes[0], province.Communes[0]), (r.Lead!.Value, r.Owner)));
    }

    private static async Task RegisterFromBoardAsync(Province province, ActingUser who)
    {
        var id = await province.TakeDirectiveInAsync(who);
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Ct)))!.Value;
        var board = facts with { Issuer = "Ban Tuyên giáo và Dân vận Tỉnh ủy" };
        Province.Value(await province.DocumentsAsync(d => d.SaveFactsAsync(id, board, version, who, Ct)));
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, who, Ct)));
        await province.App.DrainAsync();
    }

    private static ActingUser Clerk(Province province, int commune) =>
        Province.Person($"Văn thư {commune}", province.Communes[commune], Role.Specialist, Role.Clerk);

    private static IEnumerable<(int, Guid)> Told(List<Assignment> rows) =>
        rows.Where(r => r.Lead is not null).Select(r => (r.Position, r.Id.Value)).Order();

    private static async Task<List<Assignment>> RowsAsync(Province province)
    {
        await using var db = province.App.Database.Open();
        return await db.Set<Assignment>().AsNoTracking().ToListAsync(Ct);
    }
}
