using System.Net;

namespace TongKet.Tests.Accounts;

public sealed class LargeFormSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_larger_than_is_taken_hears_the_size()
    {
        using var browser = await site.SignedInAsync("tinhuy.vanthu");
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[1024]), "files", "a.docx" } };
        content.Headers.ContentLength = 200L << 20;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/van-ban/tai-len") { Content = content };
        request.Headers.ExpectContinue = true;

        using var refused = await browser.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("50 MB", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }
}
