using System.Text;
using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

/// <summary>What is typed on the confirm page is kept, whoever typed it and whatever is wrong in it.</summary>
public sealed class ConfirmFormSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task What_the_second_of_two_editors_typed_is_kept_and_shown_to_them()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var mine = await Site.OpenAsync(province, province.Officer);
        await using var theirs = await Site.OpenAsync(province, province.Colleague);
        var confirm = await mine.UploadAsync(Province.Directive, "chi-dao.txt");
        var path = confirm.Address.AbsolutePath;
        var other = await theirs.PageAsync(path);

        await mine.SubmitAsync(confirm, path, "luu", ("subject", "Trích yếu của Hạnh"));
        var conflict = await theirs.SubmitAsync(other, path, "luu", ("subject", "Trích yếu của Kha"));

        Assert.Contains("Người khác vừa lưu", conflict.Message, StringComparison.Ordinal);
        Assert.Contains(conflict.Document.QuerySelectorAll("textarea"), t => t.TextContent == "Trích yếu của Kha");
        Assert.Contains((await mine.PageAsync(path)).Document.QuerySelectorAll("textarea"), t => t.TextContent == "Trích yếu của Hạnh");
        await theirs.SubmitAsync(conflict, path, "luu");
        Assert.Contains((await mine.PageAsync(path)).Document.QuerySelectorAll("textarea"), t => t.TextContent == "Trích yếu của Kha");
    }

    [Fact]
    public async Task A_day_that_is_none_is_named_and_the_rest_is_kept()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var path = confirm.Address.AbsolutePath;

        var back = await site.SubmitAsync(confirm, path, "lap-dot", ("issuedOn", "31/2/2026"), ("subject", "Trích yếu mới"));

        Assert.Equal(path, back.Address.AbsolutePath);
        Assert.Contains("31/2/2026", back.Message, StringComparison.Ordinal);
        // Pressed again without a look, the paper must not enter the register without its day.
        Assert.Equal("28/08/2026", ((AngleSharp.Html.Dom.IHtmlInputElement)back.Document.QuerySelector("[name=issuedOn]")!).Value);
        Assert.Contains(back.Document.QuerySelectorAll("textarea"), t => t.TextContent == "Trích yếu mới");
    }

    [Fact]
    public async Task Row_buttons_change_the_facts_and_marks_follow_their_rows()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var path = confirm.Address.AbsolutePath;
        var id = new DocumentId(Guid.Parse(path.Split('/')[2]));
        var before = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;

        var after = await site.SubmitAsync(confirm, path, "viec-xoa:0");
        await site.SubmitAsync(after, path, "muc-xuong:0");

        var now = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;
        Assert.Equal(before.Assignments.Skip(1).Select(a => a.Action), now.Assignments.Select(a => a.Action));
        Assert.Equal(before.Evidence["/assignments/1"], now.Evidence["/assignments/0"]);
        Assert.Equal(before.Outline.Select(o => o.Label).Reverse(), now.Outline.Select(o => o.Label));
        Assert.Equal(before.Evidence["/outline/1/children/0"], now.Evidence["/outline/0/children/0"]);
        Assert.Equal(Leaves(before.Outline), Leaves(now.Outline));
    }

    [Fact]
    public async Task Nothing_is_lost_by_opening_the_page_and_saving_it_again()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var id = new DocumentId(Guid.Parse(confirm.Address.AbsolutePath.Split('/')[2]));
        var before = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;

        await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "luu");

        var after = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;
        Assert.Equal(Json(before), Json(after));
    }

    private static IEnumerable<string> Leaves(IReadOnlyList<OutlineFact> outline) =>
        outline.SelectMany(o => o.Children.Count == 0 ? [o.Title] : Leaves(o.Children)).Order(StringComparer.Ordinal);

    private static string Json(DocumentFacts facts) =>
        System.Text.Json.JsonSerializer.Serialize(
            facts with
            {
                Confirmed = [],
                Evidence = facts.Evidence.OrderBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, e => e.Value),
            },
            Kernel.Data.Json.Stored
        );

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
