namespace TongKet.BrowserTests;

public sealed class ShellSpecs(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_and_comes_back_to_the_page_that_was_asked_for()
    {
        await using var context = await chromium.OpenAsync(await server.AddressAsync());
        var page = await context.NewPageAsync();

        await page.GotoAsync("/theo-doi");

        Assert.Contains("/dang-nhap?ve=%2Ftheo-doi", page.Url, StringComparison.Ordinal);
        await page.KeepsRulesAsync();
        await page.KeepAsync("01-dang-nhap");
    }
}
