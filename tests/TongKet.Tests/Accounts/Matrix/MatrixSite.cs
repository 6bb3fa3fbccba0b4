using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Writing.Pdf;
using TongKet.Kernel.Web;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>
/// The whole server with one of each thing. A header says who asks, in place of the sign-in cookie: signing in has specs of its own, and a thousand
/// questions must not wait for passwords. Everything behind it is the real one.
/// </summary>
public sealed partial class MatrixSite(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Who = "X-Test-Who";
    private NpgsqlDataSource _source = null!;
    private NpgsqlDataSource _application = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;
    private string _token = "";

    internal Seeds Seeds { get; private set; } = null!;

    internal NpgsqlDataSource Source => _source;

    internal NpgsqlDataSource Application => _application;

    internal Uri Address => _client.BaseAddress!;

    internal IServiceProvider Services => _app.Services;

    internal IReadOnlyList<Asked> Endpoints { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        _source = await postgres.NewDatabaseAsync();
        _application = postgres.AsApplication(_source);
        _app = WebHost.Build(
            _application,
            "http://127.0.0.1:0",
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<ICurrentUser, NamedInHeader>());
                builder.Services.Replace(ServiceDescriptor.Singleton(new PdfConverter(TimeSpan.FromSeconds(1), null)));
            }
        );
        Seeds = await Seeds.SowAsync(_app.Services, ct);
        await _app.StartAsync(ct);
        Endpoints =
        [
            .. _app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(e => new Asked(e))
                .Where(e => e.Rules.Count > 0),
        ];
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(address),
        };
        using var page = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        page.Headers.Add(Who, "unit/Specialist");
        using var answer = await _client.SendAsync(page, ct);
        _token = Token.Match(await answer.Content.ReadAsStringAsync(ct)).Groups["token"].Value;
        Assert.NotEqual("", _token);
    }

    internal Task<HttpResponseMessage> AskAsync(string office, Role role, HttpRequestMessage request, bool token = true)
    {
        request.Headers.Add(Who, $"{office}/{role}");
        if (token)
        {
            request.Headers.Add(AntiforgeryGate.Header, _token);
        }

        return AskAsync(request);
    }

    /// <summary>As nobody.</summary>
    internal Task<HttpResponseMessage> AskAsync(HttpRequestMessage request) =>
        _client.SendAsync(request, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _application.DisposeAsync();
        await _source.DisposeAsync();
    }

    [GeneratedRegex("""<meta name="csrf" content="(?<token>[^"]+)""")]
    private static partial Regex Token { get; }

    internal sealed class NamedInHeader(IHttpContextAccessor http) : ICurrentUser
    {
        public ActingUser? Find() =>
            http.HttpContext?.Request.Headers[Who].ToString().Split('/') is [var office, var role]
                ? Offices.Person(office, Enum.Parse<Role>(role))
                : null;
    }
}
