using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>Pictures of the guide. Written only when TONGKET_PICTURES is set, so that a test run leaves the tree as it is.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TONGKET_PICTURES") is { Length: > 0 } asked
        ? asked is "1"
            ? Path.Combine(Checkout.Root, "docs", "guide", "pictures")
            : asked
        : null;

    /// <summary>Keeps what the window shows as NAME.png.</summary>
    public static async Task KeepAsync(this IPage page, string name)
    {
        if (Folder is not null)
        {
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), Animations = ScreenshotAnimations.Disabled }
            );
        }
    }
}
