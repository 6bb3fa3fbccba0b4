using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Reviews;

/// <summary>The web server on a province's database, used by one person as a browser without scripts does.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClient _client;

    private Site(WebApplication server)
    {
        _server = server;
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
    }

    public static async Task<Site> OpenAsync(Province province, ActingUser who)
    {
        var server = WebHost.Build(
            province.App.Application,
            "http://127.0.0.1:0",
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(province.App.Clock));
                builder.Services.Replace(ServiceDescriptor.Singleton<ICurrentUser>(new SignedIn(who)));
            }
        );
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new Site(server);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<Page> PageAsync(string path) => await ReadAsync(await GetAsync(path));

    /// <summary>Sends a form of the page with its fields as they stand, those changed that are named, and a button.</summary>
    public async Task<Page> SubmitAsync(Page page, string action, string? button = null, params (string Name, string Value)[] changed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(page.Fields(action, button, changed)),
        };
        request.Headers.Referrer = page.Address;
        request.Headers.Accept.ParseAdd("text/html");
        return await ReadAsync(await _client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    /// <summary>The same, for a form that is expected to be refused on the spot.</summary>
    public async Task<(HttpStatusCode Status, Page Page)> SendAsync(Page page, string action, params (string Name, string Value)[] changed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(page.Fields(action, null, changed)),
        };
        request.Headers.Referrer = page.Address;
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, new Page(answer.RequestMessage!.RequestUri!, new HtmlParser().ParseDocument(text)));
    }

    public async Task<Page> UploadAsync(byte[] bytes, string name)
    {
        var page = await PageAsync("/van-ban/tai-len");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in page.Fields("/van-ban/tai-len", null, []))
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(bytes), "tep", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/van-ban/tai-len") { Content = content };
        request.Headers.Referrer = page.Address;
        return await ReadAsync(await _client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(
            answer.StatusCode == HttpStatusCode.OK,
            $"{answer.RequestMessage!.RequestUri}: {(int)answer.StatusCode} {text[..Math.Min(600, text.Length)]}"
        );
        return new Page(answer.RequestMessage!.RequestUri!, new HtmlParser().ParseDocument(text));
    }

    private sealed class SignedIn(ActingUser who) : ICurrentUser
    {
        public ActingUser? Find() => who;
    }
}
