using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>What every page keeps: one h1, a name for every field and button, no sideways scrolling, nothing of English machinery on it.</summary>
internal static class PageRules
{
    private const string Unnamed = """
        () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a[href]')]
            .filter(e => e.offsetParent !== null)
            .filter(e => !(e.labels?.length || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.title || e.textContent.trim() || (e.type === 'submit' && e.value)))
            .map(e => e.outerHTML.slice(0, 160))
        """;

    /// <summary>Checks the page that is open.</summary>
    public static async Task KeepsRulesAsync(this IPage page)
    {
        Assert.True(
            await page.Locator("h1").CountAsync() == 1,
            $"{page.Url}: a page has one h1, this has {await page.Locator("h1").CountAsync()}"
        );
        Assert.Empty(await page.EvaluateAsync<string[]>(Unnamed));
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} scrolls sideways by {overflow} px at {page.ViewportSize?.Width} px");
        Assert.Equal("vi", await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.NotEqual("", await page.TitleAsync());
    }
}
