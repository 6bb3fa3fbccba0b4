using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>One person at a computer of their own, signed in; says what they do in the words of the pages.</summary>
internal sealed class Person : IAsyncDisposable
{
    private const string Password = "binhhai2026";
    private readonly IBrowserContext _context;

    private Person(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Opens a window and signs in.</summary>
    public static async Task<Person> SignInAsync(Chromium chromium, string address, string userName)
    {
        var context = await chromium.OpenAsync(address);
        var person = new Person(context, await context.NewPageAsync());
        await person.GoAsync("/dang-nhap");
        await person.Page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await person.Page.GetByLabel("Mật khẩu").FillAsync(Password);
        await person.PressAsync("Đăng nhập");
        Assert.Equal("/", new Uri(person.Page.Url).AbsolutePath);
        return person;
    }

    /// <summary>Opens a page and checks that it answers well and keeps the rules.</summary>
    public async Task GoAsync(string address)
    {
        var answer = await Page.GotoAsync(address);
        Assert.True(answer?.Status == 200, $"{address} answered {answer?.Status}");
        await Page.KeepsRulesAsync();
    }

    /// <summary>Presses a button by its words; the page that follows keeps the rules.</summary>
    public async Task PressAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await SettleAsync();
    }

    /// <summary>Follows a link by its words.</summary>
    public async Task FollowAsync(string link)
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await SettleAsync();
        await Page.KeepsRulesAsync();
    }

    /// <summary>Waits until an address that holds these words is open, and checks its page.</summary>
    public async Task ArrivesAsync(string part)
    {
        await Page.WaitForFunctionAsync("part => location.href.includes(part) && document.readyState === 'complete'", part);
        await Page.KeepsRulesAsync();
    }

    /// <summary>Takes up work from the home page. It comes there through the outbox, a moment after the other person's step.</summary>
    public async Task TakeUpAsync(string verb)
    {
        var link = Page.GetByRole(AriaRole.Link, new() { Name = verb }).First;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await GoAsync("/");
            if (await link.CountAsync() > 0)
            {
                break;
            }

            await Task.Delay(500);
        }

        await FollowAsync(verb);
    }

    /// <summary>Presses a button that adds a row, when there is no field of that name yet.</summary>
    public async Task HaveAsync(string field, string button)
    {
        if (await Page.Locator($"[name={field}]").CountAsync() == 0)
        {
            await PressAsync(button);
            await Page.Locator($"[name={field}]").First.WaitForAsync();
        }
    }

    /// <summary>What the page says on top after an action.</summary>
    public async Task<string> ToldAsync() => await Page.Locator(".tk-flash").InnerTextAsync();

    // A link or button either loads a page or, through htmx, swaps a part of it; htmx marks what it works on from the click to the end.
    private async Task SettleAsync()
    {
        // Asked of the page itself: Playwright's own wait for "load" can miss a load that ends while it begins to wait.
        await Page.WaitForFunctionAsync(
            "() => document.readyState === 'complete' && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')"
        );
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
