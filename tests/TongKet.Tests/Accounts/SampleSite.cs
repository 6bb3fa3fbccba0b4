using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>The whole server with the sample, on a free port, for a class of tests.</summary>
public sealed partial class SampleSite(PostgresFixture postgres) : IAsyncLifetime
{
    private NpgsqlDataSource _source = null!;
    private NpgsqlDataSource _application = null!;
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<HttpClient, CookieContainer> _cookies = [];
    private WebApplication _app = null!;

    public NpgsqlDataSource Source => _source;

    public IServiceProvider Services => _app.Services;

    public IReadOnlyList<Endpoint> Endpoints => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    private Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public async ValueTask InitializeAsync()
    {
        _source = await postgres.NewDatabaseAsync();
        _application = postgres.AsApplication(_source);
        _app = WebHost.Build(_application, "http://127.0.0.1:0");
        await SampleProvince.SeedAsync(_app.Services, TestContext.Current.CancellationToken);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A browser with its own cookies that follows no redirect by itself.</summary>
    public HttpClient Browser()
    {
        var cookies = new CookieContainer();
        var browser = Browser(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
        _cookies.Add(browser, cookies);
        return browser;
    }

    /// <summary>A program that sends the cookies that it is told to.</summary>
    public HttpClient BrowserWithoutCookies() => Browser(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The cookies of a browser as they are sent.</summary>
    public string CookiesOf(HttpClient browser) =>
        _cookies.TryGetValue(browser, out var cookies) ? cookies.GetCookieHeader(new Uri(Address, "/to-chuc")) : "";

    private HttpClient Browser(HttpClientHandler handler)
    {
        var browser = new HttpClient(handler) { BaseAddress = Address };
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        return browser;
    }

    /// <summary>A browser in which the person is signed in.</summary>
    public async Task<HttpClient> SignedInAsync(string userName, string password = SamplePassword.Text)
    {
        var browser = Browser();
        using var answer = await SignInAsync(browser, userName, password);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string userName, string password) =>
        PostAsync(browser, "/dang-nhap", "/dang-nhap", ("userName", userName), ("password", password), ("ve", "/"));

    /// <summary>Sends a form with the token of a page.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient browser,
        string page,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var html = await browser.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        var token = Token.Match(html).Groups["token"].Value;
        Assert.NotEqual("", token);
        using var content = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Prepend(KeyValuePair.Create("__RequestVerificationToken", token))
        );
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _application.DisposeAsync();
        await _source.DisposeAsync();
    }

    [GeneratedRegex("""<meta name="csrf" content="(?<token>[^"]+)""")]
    private static partial Regex Token { get; }
}
