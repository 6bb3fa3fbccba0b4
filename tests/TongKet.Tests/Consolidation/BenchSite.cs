using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>The web server on a world's database, with one person signed in; forms are sent as a browser without scripts sends them.</summary>
internal sealed partial class BenchSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClient _client;

    private BenchSite(WebApplication server)
    {
        _server = server;
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
    }

    public static async Task<BenchSite> StartAsync(World world, ActingUser who)
    {
        var server = WebHost.Build(
            world.App.Application,
            "http://127.0.0.1:0",
            builder =>
            {
                world.Replace(builder.Services);
                builder.Services.Replace(ServiceDescriptor.Singleton<ICurrentUser>(new SignedIn(who)));
            }
        );
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new BenchSite(server);
    }

    public string Address => _client.BaseAddress!.ToString().TrimEnd((char)47);

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<string> PageAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form of a page; the page that comes back after the redirect.</summary>
    public async Task<string> SendAsync(string from, string to, params IEnumerable<(string Name, string Value)> fields)
    {
        var token = Token().Match(await PageAsync(from)).Groups[1].Value;
        var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = form };
        request.Headers.Referrer = new Uri(_client.BaseAddress!, from);
        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed class SignedIn(ActingUser who) : ICurrentUser
    {
        public ActingUser? Find() => who;
    }
}
