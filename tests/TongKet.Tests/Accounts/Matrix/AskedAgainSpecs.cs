using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>A request for a section with a day that cannot be read loses nothing, also without scripts.</summary>
public sealed class AskedAgainSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_panel_opens_again_with_all_that_was_typed_and_the_fault_at_the_day()
    {
        var section = site.Seeds["empty-section"];
        using var content = new FormUrlEncodedContent([
            new("nguoi", section.ToString()),
            new("han", "32/13/2026"),
            new("loi-nhan", "Nêu & đếm số lớp"),
        ]);
        using var request = Request(HttpMethod.Post, $"/bao-cao/{site.Seeds["sibling-report"]}/muc/{section}/nho");
        request.Content = content;
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));

        using var answer = await site.AskAsync("sibling", Role.Specialist, request);
        var address = answer.Headers.Location!.OriginalString;
        using var again = await site.AskAsync("sibling", Role.Specialist, Request(HttpMethod.Get, address.Split('#')[0]));
        var page = WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync(Ct));

        Assert.EndsWith("#nho", address, StringComparison.Ordinal);
        Assert.Contains($"nho-nguoi={section}", address, StringComparison.Ordinal);
        Assert.Contains("<details id=\"nho\" open", page, StringComparison.Ordinal);
        Assert.Contains("value=\"32/13/2026\"", page, StringComparison.Ordinal);
        Assert.Contains("Nêu & đếm số lớp</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"nho-sai\">Không đọc được ngày", page, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "text/html");
        return request;
    }
}
