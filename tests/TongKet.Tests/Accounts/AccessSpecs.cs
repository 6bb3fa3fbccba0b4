using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>The one decision, for every right, standing and role, over the sample tree.</summary>
public sealed class AccessSpecs(SampleApp sample) : IClassFixture<SampleApp>
{
    private static readonly OrganizationId Acting = SampleProvince.IdOf(SampleProvince.PeoplesCommittee);
    private static readonly OrganizationId Below = SampleProvince.IdOf("Sở Tài chính");
    private static readonly OrganizationId Beside = SampleProvince.IdOf(SampleProvince.Propaganda);
    private static readonly OrganizationId Above = SampleProvince.IdOf(SampleProvince.Committee);

    public static TheoryData<Right, Standing, Role> Every =>
        [
            .. from right in Enum.GetValues<Right>()
            from standing in Enum.GetValues<Standing>()
            from role in Enum.GetValues<Role>()
            select new TheoryDataRow<Right, Standing, Role>(right, standing, role),
        ];

    [Theory]
    [MemberData(nameof(Every))]
    public async Task The_decision_is_the_one_that_was_agreed(Right right, Standing standing, Role role)
    {
        var refusal = await RefusalAsync(right, Things(standing), role);

        Assert.Equal(AccessTable.Allows(right, standing, role), refusal is null);
    }

    [Fact]
    public async Task What_belongs_to_an_office_above_is_foreign()
    {
        Assert.NotNull(await RefusalAsync(Right.ViewReport, ResourceOwners.Of(Above), Role.Leader));
        Assert.NotNull(await RefusalAsync(Right.ManagePeople, ResourceOwners.Of(Above), Role.Administrator));
    }

    [Fact]
    public async Task Nobody_without_a_role_may_do_anything()
    {
        var access = sample.Services.GetRequiredService<IAccess>();
        var who = new ActingUser(default, "Không vai trò", Acting, new HashSet<Role>());
        foreach (var right in Enum.GetValues<Right>())
        {
            Assert.NotNull(await access.RefusalAsync(who, right, ResourceOwners.Of(Acting), TestContext.Current.CancellationToken));
        }
    }

    private async Task<Kernel.Outcomes.Problem?> RefusalAsync(Right right, ResourceOwners owners, Role role)
    {
        var access = sample.Services.GetRequiredService<IAccess>();
        var who = new ActingUser(TimeProvider.System.NewId<UserId>(), "Người thử", Acting, new HashSet<Role> { role });
        return await access.RefusalAsync(who, right, owners, TestContext.Current.CancellationToken);
    }

    private static ResourceOwners Things(Standing standing) =>
        standing switch
        {
            Standing.Own => ResourceOwners.Of(Acting),
            Standing.Addressed => new ResourceOwners(Beside, new HashSet<OrganizationId> { Acting }),
            Standing.Superior => ResourceOwners.Of(Below),
            Standing.Subordinate => ResourceOwners.Of(Above),
            _ => ResourceOwners.Of(Beside),
        };
}
