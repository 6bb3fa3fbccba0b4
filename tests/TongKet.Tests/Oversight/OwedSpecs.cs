using Microsoft.AspNetCore.Http;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Walling;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Owing;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Oversight;

public sealed class OwedSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_owed_by_its_unit_until_it_is_sent_and_then_waits_with_the_intermediary()
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province);
        var unit = province.Communes[0];

        var begun = Assert.Single((await OwedAsync(province, unit, province.CommuneOfficer)).Items);
        Assert.Equal(
            (OwedKind.Report, new DateOnly(2026, 10, 15), "Chưa bắt đầu", "người soạn"),
            (begun.Kind, begun.Day, begun.Look.Word, begun.HeldBy)
        );
        await SendAsync(province);

        Assert.Empty((await OwedAsync(province, unit, province.CommuneOfficer)).Items);
        var waiting = Assert.Single((await OwedAsync(province, province.Board, Boss(province.Board))).Items);
        Assert.Equal((OwedKind.Handling, "Tiếp nhận 1 báo cáo"), (waiting.Kind, waiting.What));
        Assert.EndsWith("/bang?loc=cho-tiep-nhan", waiting.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_came_back_is_to_be_mended_by_its_new_day_and_is_late_after_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province);
        var report = await SendAsync(province);
        await ReportsAsync(province, r => r.ReturnAsync(report, "Bổ sung số liệu", new DateOnly(2026, 9, 20), Boss(province.Board), Ct));
        await province.App.DrainAsync();

        var back = Assert.Single((await OwedAsync(province, province.Communes[0], Boss(province.Committee))).Items);
        Assert.Equal((OwedKind.Mend, new DateOnly(2026, 9, 20), "Trả lại"), (back.Kind, back.Day, back.Look.Word));
        Assert.NotNull(back.Address);
        province.App.Clock.Advance(TimeSpan.FromDays(30));
        var later = await OwedAsync(province, province.Communes[0], province.CommuneOfficer, "?loc=qua-han");
        Assert.Equal((1, 1, 0), (later.Items.Count, later.Late, later.Soon));
    }

    [Fact]
    public async Task Whoever_oversees_sees_all_below_and_others_only_their_own()
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province);

        var all = await OwedAsync(province, province.Committee, Boss(province.Committee), "?cap-duoi=1&loai=bao-cao");
        var one = await OwedAsync(province, province.Committee, Boss(province.Committee), "?cap-duoi=1&tim=cua+lach");
        var officer = await OwedAsync(province, province.Committee, province.Officer, "?cap-duoi=1");

        Assert.Equal(province.Communes.ToHashSet(), all.Items.Select(i => i.Office).ToHashSet());
        Assert.All(all.Items, i => Assert.Null(i.Address));
        Assert.Equal([province.Communes[1]], one.Items.Select(i => i.Office));
        Assert.False(officer.MayLookBelow);
        Assert.Empty(officer.Items);
    }

    [Fact]
    public async Task Tasks_of_a_directive_stand_in_the_list_of_whoever_leads_them()
    {
        await using var province = await Province.FoundAsync(postgres);
        await province.RegisterDirectiveAsync();

        var owed = await OwedAsync(province, province.Committee, Boss(province.Committee), "?cap-duoi=1&loai=nhiem-vu");

        Assert.NotEmpty(owed.Items);
        Assert.All(owed.Items, i => Assert.Equal(OwedKind.Task, i.Kind));
        Assert.Equal(owed.Items.OrderBy(i => i.Day ?? DateOnly.MaxValue).Select(i => i.Day), owed.Items.Select(i => i.Day));
    }

    [Fact]
    public async Task Who_runs_a_review_sees_what_a_unit_owes_in_it_and_nothing_of_other_reviews()
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province);
        var other = province.Request() with { Title = "Đợt khác", Intermediary = null };
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(other, province.Officer, Ct)));
        var unit = province.Communes[0];

        var owed = await province.App.RunAsync<GatherOwed, IReadOnlyList<OwedItem>>(g =>
            g.InReviewAsync(other.Id, unit, province.Committee, Ct)
        );

        var only = Assert.Single(owed);
        Assert.Equal(("Đợt khác", unit, null), (only.What, only.Office, only.Address));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_specialist_who_launched_and_the_intermediary_open_the_page_from_the_board(bool launcher)
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province);
        var review = Assert.Single(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Ct))).Id;
        var who = launcher ? province.Officer : Province.Person("Đỗ Thị Mai", province.Board, Role.Specialist);
        await using var site = await Site.OpenAsync(province, who);

        var board = await site.PageAsync($"/dot-tong-ket/{review.Value}/bang");
        var link = board.Document.QuerySelectorAll("td a").First(a => a.TextContent == "Đảng ủy xã Cửa Lạch");
        var page = await site.PageAsync(link.GetAttribute("href")!);

        Assert.Contains("Chưa bắt đầu", page.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        using var rest = await site.GetAsync($"/theo-doi/don-vi/{province.Communes[1].Value}");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, rest.StatusCode);
    }

    [Fact]
    public async Task A_form_with_blank_cells_leads_to_the_form_itself()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request() with { Forms = [new("", "Kết quả", [new("A", "Số lượng")], [new("1", "Số hội nghị")])] };
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Ct)));
        var place = Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct)));
        var report = await ReportsAsync(province, r => r.OpenAsync(place.Id, province.CommuneOfficer, Ct));
        var form = Assert.Single((await province.ReviewsAsync(r => r.FindAsync(request.Id, Ct)))!.Forms).Id;

        var item = (await OwedAsync(province, province.Communes[0], province.CommuneOfficer)).Items.Single(i => i.Kind is OwedKind.Form);
        await using var site = await Site.OpenAsync(province, province.CommuneOfficer);
        var page = await site.PageAsync(item.Address!);

        Assert.Equal($"/bao-cao/{report.Value}/bieu/{form.Value}", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task The_intermediary_is_told_how_many_cells_are_blank_though_the_wall_hides_what_they_say()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request() with
        {
            Forms = [new("", "Kết quả", [new("A", "Số lượng")], [new("1", "Số hội nghị"), new("2", "Số người dự")])],
        };
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Ct)));
        var place = Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct)));
        var report = await ReportsAsync(province, r => r.OpenAsync(place.Id, province.CommuneOfficer, Ct));
        var form = Assert.Single((await province.ReviewsAsync(r => r.FindAsync(request.Id, Ct)))!.Forms).Id;
        await ReportsAsync(
            province,
            r => r.FillFormsAsync(report, [new(form, 1, [new("1", "A", CellState.Value, 3)])], province.CommuneOfficer, Ct)
        );

        var owed = await Wall.ForAsync(
            province.Board,
            () =>
                province.App.RunAsync<GatherOwed, IReadOnlyList<OwedItem>>(g =>
                    g.InReviewAsync(request.Id, province.Communes[0], province.Board, Ct)
                )
        );

        Assert.Contains("còn 1/2 ô chưa báo cáo", Assert.Single(owed, i => i.Kind is OwedKind.Form).More, StringComparison.Ordinal);
    }

    private static ActingUser Boss(OrganizationId office) => Province.Person("Lê Văn Chủ", office, Role.Leader, Role.Specialist);

    private static async Task LaunchAsync(Province province)
    {
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(province.Request(), province.Officer, Ct)));
        await province.App.DrainAsync();
    }

    private static Task<OwedList> OwedAsync(Province province, OrganizationId office, ActingUser who, string query = "")
    {
        var filter = OwedFilter.From(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)));
        return province.App.RunAsync<ReadOwed, OwedList>(r => r.HandleAsync(office, filter, who, Ct));
    }

    private static async Task<ReportId> SendAsync(Province province)
    {
        var who = Province.Person("Tạ Thị Xuyến", province.Communes[0], Role.Specialist, Role.Clerk, Role.Leader);
        var place = Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct)));
        var report = await ReportsAsync(province, r => r.OpenAsync(place.Id, who, Ct));
        await ReportsAsync(province, r => r.AskApprovalAsync(report, who, Ct));
        await ReportsAsync(province, r => r.ApproveAsync(report, who, Ct));
        await ReportsAsync(province, r => r.SendAsync(report, Guid.CreateVersion7(), null, who, Ct));
        await province.App.DrainAsync();
        return report;
    }

    private static async Task<T> ReportsAsync<T>(Province province, Func<IReports, Task<Outcome<T>>> ask) =>
        Province.Value(await province.App.RunAsync(ask));
}
