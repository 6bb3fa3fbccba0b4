using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Door;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Hosting.Door;

/// <summary>The web server with a narrow door, and browsers before it.</summary>
internal sealed partial class DoorSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClient _client;

    private DoorSite(WebApplication server)
    {
        _server = server;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        _client = new(handler) { BaseAddress = new(server.Urls.First()) };
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<DoorSite> OpenAsync(Province province, ActingUser who, DoorLimits? limits = null)
    {
        var server = WebHost.Build(
            province.App.Application,
            "http://127.0.0.1:0",
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(province.App.Clock));
                builder.Services.Replace(ServiceDescriptor.Singleton<ICurrentUser>(new SignedIn(who)));
                builder.Services.AddSingleton(limits ?? DoorLimits.Usual);
            }
        );
        await server.StartAsync(Ct);
        return new(server);
    }

    public async Task<HttpResponseMessage> AskAsync(string path, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = form };
        request.Headers.Accept.ParseAdd("text/html");
        // A slow form is begun when the server asks for it: then it is inside.
        request.Headers.ExpectContinue = form is SlowForm;
        request.Headers.Add("Origin", _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await _client.SendAsync(request, Ct);
    }

    /// <summary>The token that a page of this person holds.</summary>
    public async Task<string> TokenAsync() =>
        Token.Match(await _client.GetStringAsync(new Uri("/the-phien", UriKind.Relative), Ct)).Groups[1].Value;

    /// <summary>As the editor's script saves.</summary>
    public async Task<HttpResponseMessage> SaveAsync(ReportId report, SectionId section, object edit, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/bao-cao/{report.Value}/muc/{section.Value}")
        {
            Content = JsonContent.Create(edit),
        };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Add("X-CSRF-TOKEN", token);
        return await _client.SendAsync(request, Ct);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private sealed class SignedIn(ActingUser who) : ICurrentUser
    {
        public ActingUser? Find() => who;
    }

    [GeneratedRegex("\"token\":\"([^\"]+)\"")]
    private static partial Regex Token { get; }
}
