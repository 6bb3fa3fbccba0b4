using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TongKet.BrowserTests.Chromium))]

namespace TongKet.BrowserTests;

/// <summary>One Chromium of this computer for the whole run; where there is none, browser tests are skipped with the reason.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly string[] Quiet =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        "--lang=vi-VN",
    ];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser, or null.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            Missing = "No Chromium on PATH (Debian: apt-get install chromium).";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // The machine may be busy with other work.
        Assertions.SetDefaultExpectTimeout(20_000);
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
            }
        );
    }

    /// <summary>A browser window of its own (own cookies), as another person at another computer has.</summary>
    public async Task<IBrowserContext> OpenAsync(string address, int width = 1366, int height = 768, bool scripts = true)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address,
                Locale = "vi-VN",
                TimezoneId = "Asia/Ho_Chi_Minh",
                ViewportSize = new ViewportSize { Width = width, Height = height },
                JavaScriptEnabled = scripts,
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout(40_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() =>
        (
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
                Path.PathSeparator,
                StringSplitOptions.RemoveEmptyEntries
            )
            from name in Names
            let path = Path.Combine(folder, name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();
}
