using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>As <see cref="OwnIdSpecs"/>, for restructurings: within one's reach the same forms do change something. One after another, since each rests on the last.</summary>
public sealed class RestructuringIdSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string Decided = "&ngay=01/01/2030&van-ban=QĐ 1";

    [Fact]
    public async Task Within_reach_they_are_entered_and_withdrawn()
    {
        await ChangesAsync("unit", "POST /to-chuc/@below-office/sap-xep/@succession/rut", "why=nhầm");
        await ChangesAsync("launcher", "POST /to-chuc/@below-office/doi-ten", "ten=Y&ky-hieu=Y" + Decided);
        await ChangesAsync("launcher", "POST /to-chuc/@below-office/chuyen-cap-tren", "cap-tren=@sibling-office" + Decided);
        await ChangesAsync("launcher", "POST /to-chuc/@unit-office/sap-nhap", "cung=@sibling-office&ten=X" + Decided);
        await ChangesAsync(
            "launcher",
            "POST /to-chuc/@below-office/chia-tach",
            "moi=A%0AB" + Decided.Replace("2030", "2031", StringComparison.Ordinal)
        );
        await ChangesAsync("above", "POST /to-chuc/@beside-office/giai-the", "ve=@above-office" + Decided);
    }

    private async Task ChangesAsync(string office, string address, string form)
    {
        var before = await DataPrint.OfAsync(site.Source);
        using var request = Asked.Request("POST", site.Seeds.Filled(address.Split(' ')[1]), site.Seeds.Filled(form));
        using var answer = await site.AskAsync(office, Role.Administrator, request);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False(before.SequenceEqual(await DataPrint.OfAsync(site.Source)), address);
    }
}
