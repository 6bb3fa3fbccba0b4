using System.Net;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>
/// The gate asks about one thing of an address. Here somebody who may come in there names another office's thing beside it: in the address, in the query,
/// in the form. @name is an id of <see cref="Seeds"/>.
/// </summary>
public sealed class ForeignIdSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string Bench = "/dot-tong-ket/@review/tong-hop";

    private const string Decided = "ngay=01/01/2028&van-ban=QĐ 1";

    public static TheoryData<string, Role, string, string> Changes =>
        new()
        {
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/muc/@other-section", "html=<p>Chen</p>&phien-ban=0&viec=xong" },
            { "sibling", Role.Specialist, "PUT /bao-cao/@sibling-report/muc/@other-section", "{\"html\":\"<p>Chen</p>\",\"version\":0}" },
            { "sibling", Role.Specialist, "PUT /bao-cao/@sibling-report/muc/@other-section/giu", "{\"takeOver\":true}" },
            { "sibling", Role.Specialist, "PUT /bao-cao/@report/muc/@section/tra", "{}" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/muc/@other-section/nho", "nguoi=@section" },
            {
                "sibling",
                Role.Specialist,
                "POST /bao-cao/@sibling-report/so-lieu/@section",
                "s_@other-indicator=Value&v_@other-indicator=5"
            },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/khoi-phuc/@unit-version", "" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/nhap/@unit-import", "d_0=@section" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/nhap/@sibling-import", "d_0=@other-section" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/bieu/@other-form", "o_1|A=5&v_1|A=0" },
            {
                "sibling",
                Role.Specialist,
                "PUT /bao-cao/@sibling-report/bieu/@other-form",
                "{\"cells\":[{\"row\":\"1\",\"column\":\"A\",\"text\":\"5\",\"version\":0}]}"
            },
            { "launcher", Role.Specialist, "POST /dot-tong-ket/tao/@review/bieu/@other-form", "viec=luu&ten=Sửa trộm&stamp=1" },
            { "launcher", Role.Specialist, "POST /dot-tong-ket/tao/@review/bieu/@other-form/bo-sua", "" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/bieu/@other-form/nhap", "" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/bieu/@form/nhap/@unit-sheet", "o=1|A" },
            { "launcher", Role.Specialist, "POST /dot-tong-ket/tao/@review/bieu/@other-form/xoa", "" },
            { "beside", Role.Specialist, "POST /bao-cao/mo/@launcher-place", "" },
            { "launcher", Role.Specialist, "POST /dot-tong-ket/tao", "from=@other-review" },
            { "launcher", Role.Specialist, "POST /dot-tong-ket/@review/chi-dao/khoi-phuc/@other-directive-version", "" },
            { "sibling", Role.Specialist, "POST /bao-cao/@sibling-report/tu-cap-duoi", "doan=@other-passage&viec=lay" },
            { "launcher", Role.Specialist, $"POST {Bench}/chon", "y=@other-open" },
            { "launcher", Role.Specialist, $"POST {Bench}/chon", "viec=gop&y=@open&y=@other-open" },
            { "launcher", Role.Specialist, $"POST {Bench}/chon", "viec=de-lai&ly-do=Thừa&y=@other-open" },
            { "launcher", Role.Specialist, $"POST {Bench}/chon", "nhom=@other-open:1" },
            { "launcher", Role.Specialist, $"POST {Bench}/xem-lai/@other-aside", "" },
            { "launcher", Role.Specialist, $"POST {Bench}/doan/@other-passage/sua", "loi=Sửa trộm&phien-ban=1" },
            { "launcher", Role.Specialist, $"POST {Bench}/doan", "xuong=@other-passage" },
            { "launcher", Role.Specialist, $"POST {Bench}/doan", "bo=@other-passage" },
            { "launcher", Role.Specialist, $"POST {Bench}/doan", "doan=@passage&doan=@other-passage" },
            { "launcher", Role.Specialist, $"POST {Bench}/viet", "muc=@other-section&loi=Viết trộm" },
            { "launcher", Role.Specialist, $"POST {Bench}/gui-len", "noi=@beside-place" },
            { "collector", Role.Specialist, $"POST {Bench}/gui-len", "noi=@launcher-place" },
            {
                "unit",
                Role.Administrator,
                "POST /quan-tri/vai-tro",
                "office=@sibling-office&userName=ai.do&name=Ai&role=Clerk&from=2026-01-01"
            },
            {
                "unit",
                Role.Administrator,
                "POST /quan-tri/vai-tro",
                "office=@launcher-office&userName=haitan.thu&role=Leader&from=2026-01-01"
            },
            { "unit", Role.Administrator, "POST /to-chuc/nhap/@launcher-list", "" },
            { "unit", Role.Administrator, "POST /to-chuc/sap-xep/nhap/@launcher-list", "" },
            { "unit", Role.Administrator, "POST /to-chuc/nhom/@launcher-group/bo", "" },
            {
                "unit",
                Role.Administrator,
                "POST /to-chuc/@unit-office/thay-doi",
                "from=2027-01-01&name=X&code=X&place=X&parent=@beside-office"
            },
            { "unit", Role.Administrator, "POST /to-chuc/@unit-office/sap-nhap", Decided + "&cung=@sibling-office&ten=X" },
            { "unit", Role.Administrator, "POST /to-chuc/@unit-office/sap-nhap", Decided + "&thanh=@sibling-office" },
            { "unit", Role.Administrator, "POST /to-chuc/@below-office/chuyen-cap-tren", Decided + "&cap-tren=@beside-office" },
            { "unit", Role.Administrator, "POST /to-chuc/@unit-office/giai-the", Decided + "&ve=@beside-office" },
            { "unit", Role.Administrator, "POST /to-chuc/@unit-office/sap-xep/@other-succession/rut", "why=nhầm" },
            { "unit", Role.Administrator, "POST /to-chuc/@unit-office/sap-xep/@succession/rut", "why=nhầm" },
        };

    public static TheoryData<string, Role, string, string> Readings =>
        new()
        {
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/lich-su?ban=@unit-version", "Lời kín của unit" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report?muc=@section&trung=@unit-version", "Lời kín của unit" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/muc/@other-section/giu", "đang viết" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/nhap?tep=@unit-import", "Tệp kín của unit" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/ban-thao-truoc/@participant", "Lời kín của unit" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/bieu/@other-form", "Biểu kín của beside" },
            { "launcher", Role.Specialist, "/dot-tong-ket/tao/@review/bieu/@other-form", "Biểu kín của beside" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/bieu/@form/nhap/@unit-sheet", "161.803" },
            { "sibling", Role.Specialist, "/bao-cao/@sibling-report/bieu/@other-form/xlsx", "Biểu kín" },
            { "launcher", Role.Specialist, "/dot-tong-ket/@review/bieu/@other-form/xlsx", "Biểu kín" },
            { "launcher", Role.Specialist, Bench + "/bieu/@other-form", "271.828" },
            { "unit", Role.Leader, "/bao-cao/@report/ban-tra-lai/@sibling-snapshot", "Lời kín của sibling" },
            { "unit", Role.Leader, "/bao-cao/@sibling-report/ban-tra-lai/@sibling-snapshot", "Lời kín của sibling" },
            { "launcher", Role.Leader, "/bao-cao/@sibling-report/ban-tra-lai/@sibling-snapshot", "Lời kín của sibling" },
            { "launcher", Role.Leader, "/bao-cao/@sibling-report/duyet", "Lời kín của sibling" },
            { "unit", Role.Leader, "/bao-cao/@sibling-report/ban-nop/@submission", "Lời kín của sibling" },
            { "unit", Role.Leader, "/bao-cao/@sibling-report/ban-nop/@submission/docx", "Lời kín của sibling" },
            { "unit", Role.Leader, "/bao-cao/@sibling-report/bien-nhan/@submission", "Hòn Mấu" },
            { "sibling", Role.Leader, "/bao-cao/@sibling-report/ban-nop/@submission", "Lời kín của unit" },
            { "sibling", Role.Leader, "/bao-cao/cua/@participant", "@report" },
            { "beside", Role.Specialist, "/bao-cao/mo/@participant", "Tổng kết của launcher" },
            { "launcher", Role.Specialist, "/dot-tong-ket/@review/chi-dao?ban=@other-directive-version", "Tổng kết của beside" },
            { "unit", Role.Leader, "/dot-tong-ket/@review/chi-dao", "Bản 1" },
            { "launcher", Role.Specialist, "/theo-doi/@review/don-vi/@launcher-office", "Chưa bắt đầu" },
            { "unit", Role.Leader, "/theo-doi/@review/don-vi/@sibling-office", "Tổng kết của launcher" },
            { "sibling", Role.Specialist, "/bao-cao/cua/@participant/bieu/@form", "@report" },
            { "launcher", Role.Specialist, Bench + "?muc=@other-section", "Lời kín của below" },
            { "launcher", Role.Specialist, Bench + "?muc=@section&sua=@other-passage", "Lời kín của below" },
            { "launcher", Role.Specialist, Bench + "/nguon/doan/@other-passage", "Lời kín của below" },
            { "launcher", Role.Specialist, Bench + "/nguon/chi-tieu/@other-indicator", "314.159" },
            { "unit", Role.Leader, "/dot-tong-ket/@review/don-vi", "Hòn Mấu" },
            { "beside", Role.Leader, "/nhiem-vu?loc=giao&van-ban=@document", "Việc kín" },
            { "beside", Role.Administrator, "/to-chuc/@unit-office", "Phan Thị Ngà" },
            { "unit", Role.Administrator, "/to-chuc/nhap/@launcher-list", "HMX" },
            { "unit", Role.Administrator, "/to-chuc/sap-xep/nhap/@launcher-list", "HMX" },
            { "unit", Role.Leader, "/the-thuc/@checked-draft", "Bản thảo kín" },
            { "sibling", Role.Specialist, "/the-thuc/@checked-draft", "Bản thảo kín" },
            { "sibling", Role.Specialist, "/the-thuc/@checked-draft/tep", "Bản thảo kín" },
            { "sibling", Role.Specialist, "/the-thuc/@checked-draft/nhat-ky", "NHẬT KÝ" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Somebody_elses_thing_in_an_address_or_a_form_changes_nothing(string office, Role role, string address, string form)
    {
        var before = await DataPrint.OfAsync(site.Source);
        var (method, path) = (address.Split(' ')[0], site.Seeds.Filled(address.Split(' ')[1]));
        using var request = Asked.Request(method, path, site.Seeds.Filled(form));
        using var answer = await site.AskAsync(office, role, request);

        // Let in by the gate or not, it must be a refusal in words, never a failure or a stale form.
        Assert.True((int)answer.StatusCode is 302 or 403 or 404 or 422, $"{(int)answer.StatusCode}");
        Assert.Equal(before, await DataPrint.OfAsync(site.Source));
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task Somebody_elses_thing_in_an_address_or_a_query_shows_nothing_of_it(
        string office,
        Role role,
        string address,
        string secret
    )
    {
        using var request = Asked.Request("GET", site.Seeds.Filled(address));
        using var answer = await site.AskAsync(office, role, request);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("wordprocessingml", answer.Content.Headers.ContentType?.MediaType ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(site.Seeds.Filled(secret), WebUtility.HtmlDecode(body) + answer.Headers.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sibling", Role.Specialist, "/bao-cao/@sibling-report/lich-su?ban=@sibling-version", "Lời kín của sibling")]
    [InlineData("launcher", Role.Specialist, Bench + "/bieu/@form", "271.828")]
    [InlineData("sibling", Role.Specialist, "/bao-cao/@sibling-report/bieu/@form", "271.828")]
    [InlineData("sibling", Role.Specialist, "/bao-cao/@sibling-report/bieu/@form/nhap/@sibling-sheet", "161.803")]
    [InlineData("launcher", Role.Specialist, "/dot-tong-ket/tao/@review/bieu/@form", "Biểu kín của launcher")]
    [InlineData("launcher", Role.Clerk, "/dot-tong-ket/@review/chi-dao?ban=@directive-version", "Bản 1")]
    [InlineData("launcher", Role.Specialist, Bench + "/nguon/doan/@passage", "Lời kín của unit")]
    [InlineData("launcher", Role.Specialist, Bench + "/nguon/chi-tieu/@indicator", "314.159")]
    [InlineData("unit", Role.Leader, "/bao-cao/@report/ban-nop/@submission", "Lời kín của unit")]
    [InlineData("launcher", Role.Leader, "/dot-tong-ket/@review/don-vi", "Hòn Mấu")]
    [InlineData("launcher", Role.Leader, "/nhiem-vu?loc=giao&van-ban=@document", "Việc kín")]
    [InlineData("launcher", Role.Administrator, "/to-chuc/nhap/@launcher-list", "HMX")]
    [InlineData("sibling", Role.Leader, "/bao-cao/@sibling-report/ban-tra-lai/@sibling-snapshot", "Lời kín của sibling")]
    [InlineData("sibling", Role.Leader, "/bao-cao/@sibling-report/duyet", "Lời kín của sibling")]
    [InlineData("unit", Role.Leader, "/bao-cao/cua/@participant", "@report")]
    [InlineData("launcher", Role.Specialist, "/theo-doi/@review/don-vi/@sibling-office", "Tổng kết của launcher")]
    [InlineData("unit", Role.Specialist, "/bao-cao/cua/@participant/bieu/@form", "@report")]
    [InlineData("unit", Role.Specialist, "/the-thuc/@checked-draft", "Bản thảo kín")]
    [InlineData("unit", Role.Specialist, "/the-thuc/@checked-draft/nhat-ky", "NHẬT KÝ")]
    public async Task One_s_own_thing_at_the_same_address_is_shown(string office, Role role, string address, string words)
    {
        using var request = Asked.Request("GET", site.Seeds.Filled(address));
        using var answer = await site.AskAsync(office, role, request);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(site.Seeds.Filled(words), WebUtility.HtmlDecode(body) + answer.Headers.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_print_of_the_data_changes_with_a_change()
    {
        var before = await DataPrint.OfAsync(site.Source);

        await site.Seeds.NewDraftAsync();

        Assert.NotEqual(before, await DataPrint.OfAsync(site.Source));
    }

    [Fact]
    public void Every_id_in_an_address_is_asked_about_by_the_gate_or_tried_here()
    {
        var tried = Changes
            .Select(row => row.Data.Item3.Split(' '))
            .Select(a => (Method: a[0], Address: a[1]))
            .Concat(Readings.Select(row => (Method: "GET", Address: row.Data.Item3)))
            .ToList();
        var untried = site.Endpoints.Where(e => e.LooseIds.Any() && !tried.Exists(t => e.Matches(t.Method, t.Address)));

        Assert.Empty(untried.Select(e => $"{e.Method} {e.Route}: {string.Join(", ", e.LooseIds)}"));
    }

    [Fact]
    public async Task A_review_cannot_answer_to_another_office_s_place()
    {
        var request = new LaunchRequest(
            TimeProvider.System.NewId<ReviewId>(),
            "Đợt mạo nhận",
            null,
            null,
            "Ban Thường vụ",
            null,
            [new("I", "Kết quả", "", [], [])],
            [new ParticipantGroup([Offices.Of("unit")], null)],
            new ParticipantId(site.Seeds["beside-place"])
        );

        var launched = await site.Seeds.RunAsync<IReviews, Outcome<ReviewId>>(r =>
            r.LaunchAsync(request, Offices.Person("launcher", Role.Specialist), TestContext.Current.CancellationToken)
        );

        Assert.Equal("review.not-our-place", launched.Problem?.Code);
    }
}
