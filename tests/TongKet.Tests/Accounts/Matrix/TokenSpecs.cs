using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>A change that another site makes a browser send (CSRF): whoever may otherwise, without the form's token nothing happens.</summary>
public sealed class TokenSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    [Fact]
    public async Task Every_change_without_its_token_is_refused_and_changes_nothing()
    {
        var changes = site.Endpoints.Where(e => e.Method != "GET").ToList();
        Assert.True(changes.Count > 50);
        var before = await DataPrint.OfAsync(site.Source);
        foreach (var endpoint in changes.Where(e => e.Rules.All(r => r.Resource != "draft")))
        {
            await RefusedAsync(endpoint);
        }

        Assert.Equal(before, await DataPrint.OfAsync(site.Source));
        // Each is asked on a draft of its own, which is made for it.
        foreach (var endpoint in changes.Where(e => e.Rules.Any(r => r.Resource == "draft")))
        {
            await RefusedAsync(endpoint);
        }
    }

    [Fact]
    public async Task Those_that_are_open_to_anybody_need_it_too()
    {
        var open = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(e => new Asked(e))
            .Where(e => e.Rules.Count == 0 && e.Method != "GET" && !e.Route.StartsWith("/loi", StringComparison.Ordinal))
            .ToList();
        Assert.True(open.Count >= 3);
        foreach (var endpoint in open)
        {
            using var request = Asked.Request(endpoint.Method, endpoint.Route);
            using var answer = await site.AskAsync(request);

            Assert.Equal((endpoint.Route, HttpStatusCode.BadRequest), (endpoint.Route, answer.StatusCode));
        }
    }

    [Fact]
    public void No_endpoint_is_taken_out_of_the_check()
    {
        var out_ = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Where(e =>
                e.Metadata.GetMetadata<Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata>() is { RequiresValidation: false }
            );

        Assert.Empty(out_.Select(e => e.DisplayName));
    }

    private async Task RefusedAsync(Asked endpoint)
    {
        using var answer = await Way.InAsync(site, endpoint, token: false);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(
            answer.StatusCode == HttpStatusCode.BadRequest && body.Contains("web.stale-form", StringComparison.Ordinal),
            $"{endpoint.Method} {endpoint.Route} answered {(int)answer.StatusCode} {body}"
        );
    }
}
