using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>The other side of <see cref="ForeignIdSpecs"/>: the same forms with one's own things do change something, so what stops them there is whose the thing is.</summary>
public sealed class OwnIdSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string Bench = "/dot-tong-ket/@review/tong-hop";

    [Theory]
    [InlineData("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/muc/@empty-section", "html=<p>Viết</p>&phien-ban=0&viec=xong")]
    [InlineData("sibling", Role.Specialist, "PUT /bao-cao/@sibling-report/muc/@section", "{\"html\":\"<p>Gõ</p>\",\"version\":1}")]
    [InlineData(
        "sibling",
        Role.Specialist,
        "POST /bao-cao/@sibling-report/so-lieu/@section",
        "s_@indicator=Value&v_@indicator=5&n_@indicator=1"
    )]
    [InlineData("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/bieu/@form", "o_1|A=5&v_1|A=1")]
    [InlineData("launcher", Role.Specialist, "POST /dot-tong-ket/tao/@review/bieu/@form", "viec=giu&ten=Khác&stamp=1")]
    [InlineData("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/nhap/@sibling-import", "d_0=@section")]
    // Not the launcher's: sending up, below, opens that one, and the rows of one class come in any order.
    [InlineData("beside", Role.Specialist, "POST /bao-cao/mo/@beside-place", "")]
    [InlineData("launcher", Role.Specialist, "POST /dot-tong-ket/tao", "from=@review")]
    [InlineData("launcher", Role.Specialist, "POST /dot-tong-ket/@review/chi-dao/khoi-phuc/@directive-version", "")]
    [InlineData("launcher", Role.Specialist, "POST " + Bench + "/chon", "viec=de-lai&ly-do=Thừa&y=@open")]
    [InlineData("launcher", Role.Specialist, "POST " + Bench + "/xem-lai/@aside", "")]
    [InlineData("launcher", Role.Specialist, "POST " + Bench + "/doan/@passage/sua", "loi=Sửa&phien-ban=1")]
    [InlineData("launcher", Role.Specialist, "POST " + Bench + "/viet", "muc=@section&loi=Viết")]
    [InlineData("launcher", Role.Specialist, "POST " + Bench + "/gui-len", "noi=@launcher-place")]
    [InlineData(
        "unit",
        Role.Administrator,
        "POST /quan-tri/vai-tro",
        "office=@unit-office&userName=ai.do&name=Ai&role=Clerk&from=2026-01-01"
    )]
    [InlineData("launcher", Role.Administrator, "POST /to-chuc/nhap/@launcher-list", "")]
    [InlineData("launcher", Role.Administrator, "POST /to-chuc/nhom/@launcher-group/bo", "")]
    [InlineData(
        "unit",
        Role.Administrator,
        "POST /to-chuc/@unit-office/thay-doi",
        "from=2027-01-01&name=X&code=X&place=X&parent=@launcher-office"
    )]
    public async Task One_s_own_thing_in_the_same_form_is_changed(string office, Role role, string address, string form)
    {
        var before = await DataPrint.OfAsync(site.Source);
        using var request = Asked.Request(address.Split(' ')[0], site.Seeds.Filled(address.Split(' ')[1]), site.Seeds.Filled(form));
        using var answer = await site.AskAsync(office, role, request);

        // A conflict keeps the text among the versions: importing may have come before saving.
        Assert.True((int)answer.StatusCode is 200 or 302 or 409, $"{(int)answer.StatusCode}");
        Assert.NotEqual(before, await DataPrint.OfAsync(site.Source));
    }
}
