using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Documents.SettingAside;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Drafting;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

/// <summary>A paper that was entered by mistake leaves the working list; its number stays used.</summary>
public sealed class SettingAsideSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task It_leaves_the_list_its_tasks_go_its_number_stays_and_the_log_says_why()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await RegisteredAsync(province);
        var paper = await site.PageAsync($"/van-ban/{id.Value}");

        var aside = await site.SubmitAsync(paper, $"/van-ban/{id.Value}/vao-nham", null, ("ly-do", "Văn bản của cơ quan khác"));
        await province.App.DrainAsync();

        Assert.Contains("vào nhầm", aside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("412-CV/TU", Rows(await site.PageAsync("/van-ban")), StringComparison.Ordinal);
        Assert.Contains("Văn bản của cơ quan khác", Rows(await site.PageAsync("/van-ban?loc=nham")), StringComparison.Ordinal);
        Assert.Empty(await TasksAsync(province));
        Assert.Equal(1, (await province.DocumentsAsync(d => d.FindAsync(id, Token)))!.Number);
        Assert.Equal(
            1L,
            await CountAsync(province, "accounts_audit_entry where action = 'document.set-aside' and summary like '%cơ quan khác'")
        );
        var next = Province.Value(await province.DocumentsAsync(d => d.TakeInAsync(Other, "khac.txt", province.Officer, Token)));
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(next, province.Officer, Token)));
        Assert.Equal(2, (await province.DocumentsAsync(d => d.FindAsync(next, Token)))!.Number);
    }

    [Fact]
    public async Task Nothing_is_done_by_it_until_it_is_taken_back_with_its_tasks()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await RegisteredAsync(province);
        var tasks = (await TasksAsync(province)).Count;
        Province.Value(await AsideAsync(province, id, "Tải nhầm"));
        await province.App.DrainAsync();

        var launched = await province.App.RunAsync<StartDraft, Outcome<Guid>>(s => s.FromDocumentAsync(id, province.Officer, Token));
        var ours = await province.DocumentsAsync(d => d.IsOursOrSentToUsAsync(id, province.Committee, Token));
        Province.Value(await province.App.RunAsync<SetAside, Outcome<DocumentId>>(s => s.TakeBackAsync(id, province.Officer, Token)));
        await province.App.DrainAsync();

        Assert.Equal((false, false), (launched.Succeeded, ours));
        Assert.Equal(tasks, (await TasksAsync(province)).Count);
        Assert.True(await province.DocumentsAsync(d => d.IsOursOrSentToUsAsync(id, province.Committee, Token)));
    }

    [Fact]
    public async Task Without_a_reason_or_by_another_office_nothing_changes()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = await RegisteredAsync(province);

        var blank = await AsideAsync(province, id, "  ");
        var foreign = await province.App.RunAsync<SetAside, Outcome<DocumentId>>(s =>
            s.HandleAsync(id, "Của tôi", province.CommuneOfficer, Token)
        );

        Assert.Equal(("document.no-reason", "document.not-found"), (blank.Problem?.Code, foreign.Problem?.Code));
        Assert.Null((await province.DocumentsAsync(d => d.FindAsync(id, Token)))!.SetAsideReason);
    }

    private static byte[] Other => "Số 7-CV/TU\n\nVề việc khác hẳn.\n"u8.ToArray();

    private static async Task<DocumentId> RegisteredAsync(Province province)
    {
        var id = await province.TakeDirectiveInAsync();
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        await province.App.DrainAsync();
        return id;
    }

    private static Task<Outcome<DocumentId>> AsideAsync(Province province, DocumentId id, string reason) =>
        province.App.RunAsync<SetAside, Outcome<DocumentId>>(s => s.HandleAsync(id, reason, province.Officer, Token));

    private static string Rows(Page page) => page.Document.QuerySelector("tbody")?.TextContent ?? "";

    private static async Task<List<Assignment>> TasksAsync(Province province)
    {
        await using var db = province.App.Database.Open();
        return await db.Assignments.ToListAsync(Token);
    }

    private static async Task<long> CountAsync(Province province, string from)
    {
        await using var command = province.App.Source.CreateCommand($"select count(*) from {from}");
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
