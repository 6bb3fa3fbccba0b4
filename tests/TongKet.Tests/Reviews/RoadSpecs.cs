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

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
