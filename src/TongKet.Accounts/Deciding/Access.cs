using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Deciding;

/// <summary>Decides by the person's roles and by how their organisation stands to the thing's owner today.</summary>
internal sealed class Access(IOrganizations organizations, IOrganizationHistory history, TimeProvider clock) : IAccess
{
    private static readonly Problem Refused = new(
        "access.refused",
        "Bạn không có quyền làm việc này. Hãy kiểm tra bạn đang làm việc cho cơ quan nào (góc trên bên phải) hoặc hỏi quản trị của cơ quan.",
        ProblemKind.Forbidden
    );

    public async Task<Problem?> RefusalAsync(ActingUser who, Right right, ResourceOwners owners, CancellationToken ct)
    {
        var standing = await StandingAsync(who.Organization, owners, ct);
        return
            standing.Any(s => RightsTable.RolesWith(right, s).Any(who.Roles.Contains))
            || IsAsked(who, right, owners)
            || IsDeputy(who, right, owners)
            ? null
            : Refused;
    }

    // A leader gives on what is his alone: to approve the office's own reports. Not to give it on again.
    private static bool IsDeputy(ActingUser who, Right right, ResourceOwners owners) =>
        right is Right.ApproveReport && who.Organization == owners.Owner && who.Roles.Count > 0 && who.Delegated is not null;

    private static bool IsAsked(ActingUser who, Right right, ResourceOwners owners) =>
        right is Right.WriteSection && who.Organization == owners.Owner && who.Roles.Count > 0 && owners.Contributors.Contains(who.User);

    // A thing can be both addressed to an office and of an organisation below it; the better standing counts.
    private async Task<IReadOnlyList<Standing>> StandingAsync(OrganizationId acting, ResourceOwners owners, CancellationToken ct)
    {
        var (standings, heirs) = (new List<Standing>(3), await Heirs.OnAsync(organizations, history, clock, ct));
        if (heirs.StandsFor(acting, owners.Owner) || owners.CoOwners.Any(o => heirs.StandsFor(acting, o)))
        {
            standings.Add(Standing.Own);
        }

        if (owners.Addressed.Any(o => heirs.StandsFor(acting, o)))
        {
            standings.Add(Standing.Addressed);
        }

        if (standings.Count == 0)
        {
            standings.Add(
                heirs.IsAbove(acting, owners.Owner) ? Standing.Superior
                : heirs.IsAbove(owners.Owner, acting) ? Standing.Subordinate
                : Standing.Foreign
            );
        }

        return standings;
    }
}
