using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.CarryingOver;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>After a merger the administrator decides which roles carry over; the leader's right to sign never goes by itself.</summary>
public sealed class CarryOverSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly OrganizationId Old = SampleProvince.IdOf("Đảng ủy phường An Thạch");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Roles_are_offered_and_only_what_is_chosen_carries_over()
    {
        var heir = await MergedAsync();
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        var page = await TextAsync(browser, $"/quan-tri/chuyen-vai-tro/{heir.Value}");
        var offered = await WaitingAsync(heir);
        var chosen = offered.Where(o => o.Role is not Role.Leader).Select(o => ("vai-tro", o.Membership.ToString())).ToArray();

        using var carried = await SampleSite.PostAsync(browser, "/quan-tri", $"/quan-tri/chuyen-vai-tro/{heir.Value}", chosen);

        var left = await WaitingAsync(heir);
        Assert.Contains("không tự chuyển", page, StringComparison.Ordinal);
        Assert.Contains(offered, o => o.Role is Role.Leader);
        Assert.NotEmpty(chosen);
        Assert.All(left, o => Assert.Equal(Role.Leader, o.Role));
        var clerk = offered.First(o => o.Role is Role.Clerk);
        using var signedIn = await site.SignedInAsync(clerk.UserName);
        Assert.Contains("Đảng ủy phường Thạch Gộp", await TextAsync(signedIn, "/"), StringComparison.Ordinal);
        Assert.Contains("chờ chuyển", await TextAsync(browser, "/quan-tri"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_not_offered_for_the_office_is_not_taken()
    {
        var elsewhere = SampleProvince.IdOf("Đảng ủy phường Cửa Vạn");
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        var some = await AnyMembershipAsync();

        using var refused = await SampleSite.PostAsync(
            browser,
            "/quan-tri",
            $"/quan-tri/chuyen-vai-tro/{elsewhere.Value}",
            ("vai-tro", some.ToString())
        );

        Assert.Contains("Hãy đánh dấu ít nhất một vai trò", await TextAsync(browser, "/quan-tri"), StringComparison.Ordinal);
    }

    private async Task<OrganizationId> MergedAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var recorder = new SuccessionRecorder(SampleProvince.IdOf(SampleProvince.Committee), Guid.Empty, "Quản trị");
        MergeRequest request = new(
            [Old, SampleProvince.IdOf("Đảng ủy phường Đông Lĩnh")],
            [],
            new(null, "Đảng ủy phường Thạch Gộp"),
            new(new DateOnly(2026, 10, 1), "Nghị quyết 8")
        );
        Outcome<SuccessionId> merged = await scope
            .ServiceProvider.GetRequiredService<IRestructuring>()
            .MergeAsync(request, recorder, _ => { }, Ct);
        Assert.True(merged.Succeeded, merged.Problem?.Message);
        var lineage = await scope.ServiceProvider.GetRequiredService<IOrganizationHistory>().LineageAsync(Ct);
        return lineage.StandingFor(Old, new DateOnly(2026, 10, 1))[0];
    }

    private async Task<IReadOnlyList<WaitingRole>> WaitingAsync(OrganizationId heir)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WaitingRoles>().ForAsync(heir, Ct);
    }

    private async Task<Guid> AnyMembershipAsync()
    {
        await using var command = site.Source.CreateCommand("select id from accounts_membership where role = 'Leader' limit 1");
        return (Guid)(await command.ExecuteScalarAsync(Ct))!;
    }

    private static async Task<string> TextAsync(HttpClient browser, string address) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri(address, UriKind.Relative), Ct));
}
