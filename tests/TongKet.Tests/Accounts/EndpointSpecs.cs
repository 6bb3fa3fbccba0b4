using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>Every page and endpoint of the running server, whichever module brought it.</summary>
public sealed partial class EndpointSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_endpoint_says_who_may_or_that_anybody_may()
    {
        var silent = Routes().Where(e => Rules(e).Count == 0 && !IsOpen(e)).Select(e => $"{Method(e)} {e.RoutePattern.RawText}");

        Assert.DoesNotContain(silent, address => !address.Contains("_framework", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_sign_in_sign_out_the_refusal_page_and_a_calendar_with_its_secret_are_open_to_anybody()
    {
        var open = Routes().Where(IsOpen).Select(e => $"{Method(e)} {e.RoutePattern.RawText}").Order();

        Assert.All(open, address => Assert.Matches("/(dang-nhap|dang-xuat|the-phien|loi/|lich/|suc-khoe|health)", address));
    }

    [Fact]
    public void Every_endpoint_is_asked_by_the_matrix_or_as_one_of_the_own_office_or_is_open()
    {
        var things = Matrix.Things.All.Select(Matrix.Things.KindOf).ToHashSet();
        var asked = Routes()
            .Where(e =>
                IsOpen(e)
                || (
                    Rules(e).Count > 0
                    && (Rules(e).All(r => r.Resource is null) || Rules(e).Any(r => r.Resource is { } kind && things.Contains(kind)))
                )
            )
            .ToHashSet();
        var rest = Routes().Where(e => !asked.Contains(e)).Select(e => $"{Method(e)} {e.RoutePattern.RawText}");

        Assert.DoesNotContain(rest, address => !address.Contains("_framework", StringComparison.Ordinal));
        // Each right that an endpoint asks for has its line in the agreed table, for each standing.
        Assert.All(
            Routes().SelectMany(Rules).Select(r => r.Right).Distinct(),
            right => Assert.All(Enum.GetValues<Standing>(), s => Assert.NotNull(AccessTable.RolesOf(right, s)))
        );
    }

    [Fact]
    public void Every_kind_of_thing_in_an_address_has_a_module_that_knows_whose_it_is()
    {
        using var scope = site.Services.CreateScope();
        var known = scope.ServiceProvider.GetServices<IResourceOwnership>().Select(o => o.Resource).ToList();

        Assert.Equal(known.Distinct(), known);
        Assert.Empty(Routes().SelectMany(Rules).Select(r => r.Resource).OfType<string>().Distinct().Except(known));
    }

    [Fact]
    public void Every_thing_that_is_asked_for_stands_in_its_address()
    {
        var wrong = Routes().Where(e => Rules(e).Any(r => r.Resource is not null && e.RoutePattern.GetParameter(r.Parameter) is null));

        Assert.Empty(wrong.Select(e => $"{Method(e)} {e.RoutePattern.RawText}"));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        using var browser = site.Browser();
        foreach (var endpoint in Routes().Where(e => Rules(e).Count > 0))
        {
            using var answer = await browser.SendAsync(Request(endpoint), Ct);

            var asked =
                answer.StatusCode == HttpStatusCode.Unauthorized
                || answer.Headers.Location?.OriginalString.StartsWith("/dang-nhap", StringComparison.Ordinal) is true;
            Assert.True(asked, $"{Method(endpoint)} {endpoint.RoutePattern.RawText} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_whoever_asks()
    {
        using var browser = await site.SignedInAsync("tinhuy.lanhdao");
        foreach (var endpoint in Routes().Where(e => Rules(e) is [{ Resource: not null }, ..]))
        {
            using var answer = await browser.SendAsync(Request(endpoint), Ct);

            Assert.True(
                answer.StatusCode == HttpStatusCode.NotFound,
                $"{Method(endpoint)} {endpoint.RoutePattern.RawText} answered {answer.StatusCode}"
            );
        }
    }

    [Theory]
    [InlineData("chuyenvien", Role.Specialist)]
    [InlineData("vanthu", Role.Clerk)]
    [InlineData("lanhdao", Role.Leader)]
    [InlineData("quantri", Role.Administrator)]
    [InlineData("kiemtra", Role.Inspector)]
    public async Task A_role_opens_what_the_agreed_table_says_in_its_own_office(string word, Role role)
    {
        using var browser = await site.SignedInAsync($"tinhuy.{word}");
        foreach (var endpoint in Routes().Where(e => Rules(e) is { Count: > 0 } rules && rules.All(r => r.Resource is null)))
        {
            var may = Rules(endpoint).All(r => AccessTable.Allows(r.Right, Standing.Own, role));
            using var answer = await browser.SendAsync(Request(endpoint), Ct);

            // A form without token and fields is refused after the gate, with another status.
            Assert.True(
                may != (answer.StatusCode == HttpStatusCode.Forbidden),
                $"{role}: {Method(endpoint)} {endpoint.RoutePattern.RawText} answered {answer.StatusCode}, allowed: {may}"
            );
        }
    }

    [Theory]
    [InlineData("tinhuy", SampleProvince.PeoplesCommittee, Standing.Superior)]
    [InlineData("anthach", "Đảng ủy phường An Thạch", Standing.Own)]
    [InlineData("anthach", "Đảng ủy xã Bàu Sen", Standing.Foreign)]
    [InlineData("sonoivu", SampleProvince.Committee, Standing.Subordinate)]
    public async Task An_organisation_opens_by_role_and_place_in_the_tree(string office, string organization, Standing standing)
    {
        foreach (
            var (word, role) in new[]
            {
                ("chuyenvien", Role.Specialist),
                ("vanthu", Role.Clerk),
                ("lanhdao", Role.Leader),
                ("quantri", Role.Administrator),
                ("kiemtra", Role.Inspector),
            }
        )
        {
            using var browser = await site.SignedInAsync($"{office}.{word}");
            foreach (var endpoint in Routes().Where(e => Rules(e) is [{ Resource: "organization" }]))
            {
                using var request = Request(endpoint, SampleProvince.IdOf(organization).Value);
                using var answer = await browser.SendAsync(request, Ct);
                var may = AccessTable.Allows(Rules(endpoint)[0].Right, standing, role);

                Assert.True(
                    may != (answer.StatusCode == HttpStatusCode.Forbidden),
                    $"{office}.{word}: {Method(endpoint)} {endpoint.RoutePattern.RawText} answered {answer.StatusCode}, allowed: {may}"
                );
            }
        }
    }

    private IEnumerable<RouteEndpoint> Routes() =>
        site.Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText != "/loi/{Status:int}");

    private static IReadOnlyList<RequiresAttribute> Rules(Endpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>();

    private static bool IsOpen(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    // A page answers to GET and POST alike; it is asked as people open it.
    private static string Method(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && !methods.Contains("GET")
            ? methods[0]
            : "GET";

    private static HttpRequestMessage Request(RouteEndpoint endpoint, Guid? id = null)
    {
        var address = Hole.Replace(
            endpoint.RoutePattern.RawText!,
            m =>
                m.Value.Contains(":int", StringComparison.Ordinal)
                    ? "1"
                    : (id ?? Guid.Parse("0190a000-0000-7000-8000-000000000000")).ToString()
        );
        return new HttpRequestMessage(new HttpMethod(Method(endpoint)), new Uri("/" + address.TrimStart('/'), UriKind.Relative));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Hole { get; }
}
