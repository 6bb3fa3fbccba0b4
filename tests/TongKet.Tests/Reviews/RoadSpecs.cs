using System.Text;
using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

/// <summary>From the file to the launched review through the pages, without scripts.</summary>
public sealed class RoadSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_directive_is_uploaded_confirmed_registered_and_launched_to_the_communes()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);

        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        Assert.EndsWith("/xac-nhan", confirm.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.NotEmpty(confirm.Document.QuerySelectorAll("mark#m-symbol"));
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);
        Assert.StartsWith("/dot-tong-ket/tao/", draft.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Đảng ủy xã Cửa Lạch", draft.Text, StringComparison.Ordinal);
        var review = await LaunchAsync(site, draft);

        var view = Assert.Single(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
        Assert.Equal($"/dot-tong-ket/{view.Id.Value}", review.Address.AbsolutePath);
        Assert.Equal(province.Board, view.Intermediary);
        Assert.NotNull(view.Directive);
        Assert.Contains(view.Indicators, i => i.Name == "Số hội nghị");
        var places = await province.ReviewsAsync(r => r.ListParticipantsAsync(view.Id, Token));
        Assert.Equal(province.Communes.ToHashSet(), places.Select(p => p.Organization).ToHashSet());
        Assert.All(places, p => Assert.Equal((new DateOnly(2026, 10, 15), province.Board), (p.Deadline!.Value, p.Via!.Value)));
        Assert.True((await province.DocumentsAsync(d => d.FindAsync(view.Directive.Value, Token)))!.IsRegistered);
    }

    [Fact]
    public async Task Pressing_launch_twice_launches_once_and_both_come_to_the_review()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);

        var first = await LaunchAsync(site, draft);
        var second = await LaunchAsync(site, draft);

        Assert.Equal(first.Address, second.Address);
        Assert.Single(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
    }

    [Fact]
    public async Task A_launch_with_deadlines_in_the_past_asks_first_and_goes_on_when_told_so()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);
        var path = draft.Address.AbsolutePath;

        var asked = await site.SubmitAsync(draft, path, "phat-dong", ("g-add", ""), ("g-day", "01/02/2026"));
        asked.Document.QuerySelectorAll("[name=qua-han]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Single().IsChecked = true;
        var launched = await site.SubmitAsync(asked, path, "phat-dong", ("g-add", ""));

        Assert.Contains("có thời hạn đã qua", asked.Message, StringComparison.Ordinal);
        Assert.Contains("Đã phát động", launched.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_means_nobody_stops_the_launch_and_is_named()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);

        var back = await site.SubmitAsync(draft, draft.Address.AbsolutePath, "phat-dong", ("g-add", "Hội Trồng Sen Quận Chín"));

        Assert.Contains("Hội Trồng Sen Quận Chín", back.Message, StringComparison.Ordinal);
        Assert.Empty(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
    }

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
    public async Task The_rest_of_a_group_is_everybody_whom_no_smaller_group_names()
    {
        await using var province = await Province.FoundAsync(postgres);
        var task = new AssignmentFact(
            [],
            [],
            "Gửi báo cáo",
            null,
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            new(ScheduleTypes.By, new DateOnly(2026, 10, 1))
        );
        var facts = new DocumentFacts
        {
            Issuer = "Tỉnh ủy Bình Hải",
            Assignments =
            [
                task with
                {
                    Leads = ["Các đảng ủy xã, phường, đặc khu trực thuộc còn lại"],
                },
                task with
                {
                    Leads = ["Đảng ủy xã Cửa Lạch"],
                    Schedule = new(ScheduleTypes.By, new DateOnly(2026, 9, 20)),
                },
            ],
        };

        var plan = await province.App.RunAsync<PlanFromDocument, ReviewPlan>(p => p.MakeAsync(facts, province.Committee, Token));

        Assert.Equal([3, 1], plan.Groups.Select(g => g.Organizations.Count));
        Assert.DoesNotContain(plan.Groups[0].Organizations, o => plan.Groups[1].Organizations.Contains(o));
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
        Assert.Contains(back.Document.QuerySelectorAll("textarea"), t => t.TextContent == "Trích yếu mới");
    }

    [Theory, InlineData("/van-ban/so.xlsx"), InlineData("/nhiem-vu/danh-sach.xlsx?loc=giao")]
    public async Task Lists_come_as_excel(string address)
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        await province.App.DrainAsync();

        var answer = await site.GetAsync(address);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(Token)).Length > 2_000);
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

    [Fact]
    public async Task A_refused_file_is_answered_on_the_upload_page_in_vietnamese()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);

        foreach (
            var (bytes, said) in new[]
            {
                (Array.Empty<byte>(), "không có nội dung"),
                (Encoding.UTF8.GetBytes("MẬT\n\nSố 3-CV/TU\n\nNội dung."), "mật"),
            }
        )
        {
            var back = await site.UploadAsync(bytes, "tep.txt");

            Assert.Equal("/van-ban/tai-len", back.Address.AbsolutePath);
            Assert.Contains(said, back.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_original_is_served_as_an_attachment_that_no_browser_opens_in_the_page()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();

        var answer = await site.GetAsync($"/van-ban/{id.Value}/tep");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(Province.Directive, await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [
        InlineData("/van-ban"),
        InlineData("/van-ban?so=den&loai=CV&nam=2026&tim=moi truong"),
        InlineData("/van-ban?loc=cho"),
        InlineData("/van-ban/tai-len")
    ]
    [
        InlineData("/dot-tong-ket"),
        InlineData("/dot-tong-ket?tim=17"),
        InlineData("/dot-tong-ket/tao"),
        InlineData("/nhiem-vu"),
        InlineData("/nhiem-vu?loc=giao")
    ]
    public async Task Lists_open(string address)
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var id = await province.TakeDirectiveInAsync();
        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(id, province.Officer, Token)));
        Province.Value(
            await province.ReviewsAsync(r => r.LaunchAsync(province.Request() with { Directive = id }, province.Officer, Token))
        );
        await province.App.DrainAsync();

        Assert.NotEmpty((await site.PageAsync(address)).Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_pages_of_a_review_open_for_its_owner_and_a_participant_sees_only_itself()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request();
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));
        await using var owner = await Site.OpenAsync(province, province.Officer);
        await using var commune = await Site.OpenAsync(province, province.CommuneOfficer);

        foreach (var tab in (string[])["", "/don-vi", "/de-cuong"])
        {
            Assert.Contains("Tổng", (await owner.PageAsync($"/dot-tong-ket/{request.Id.Value}{tab}")).Text, StringComparison.Ordinal);
        }

        Assert.Contains("Cửa Lạch", (await owner.PageAsync($"/dot-tong-ket/{request.Id.Value}/don-vi")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Cửa Lạch",
            (await commune.PageAsync($"/dot-tong-ket/{request.Id.Value}/don-vi")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_review_takes_over_an_earlier_ones_outline_and_figures()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request();
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));
        await using var site = await Site.OpenAsync(province, province.Officer);
        var start = await site.PageAsync("/dot-tong-ket/tao");

        var form = start.Document.Forms.First(f => f.QuerySelector("select[name=from]") is not null);
        foreach (var empty in start.Document.Forms.Where(f => f != form && f.GetAttribute("action") == "/dot-tong-ket/tao").ToArray())
        {
            empty.Remove();
        }

        var draft = await site.SubmitAsync(start, "/dot-tong-ket/tao");

        Assert.Equal(
            ["Kết quả", "Quán triệt", "Kiểm tra", "Phương hướng"],
            draft.Document.QuerySelectorAll("[name=o-title]").Select(t => t.TextContent)
        );
        Assert.Contains(draft.Document.QuerySelectorAll("[name=o-figures]"), t => t.TextContent == "Số hội nghị (hội nghị)");
    }

    // The figures of Công an and the like are not in this province: those groups are deleted before launching.
    private static async Task<Page> LaunchAsync(Site site, Page draft)
    {
        var path = draft.Address.AbsolutePath;
        return await site.SubmitAsync(draft, path, "phat-dong", ("g-add", ""));
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
