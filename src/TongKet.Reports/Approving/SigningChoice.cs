using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Reports.Approving;

/// <summary>Which of the offered forms of signing the leader took, and the position where the form asks for one.</summary>
internal sealed record SigningChoice(int Form, string Position);

/// <summary>Offers an office's forms of signing and makes the approval of the chosen one.</summary>
internal sealed class SigningForms(IOrganizations organizations, TimeProvider clock)
{
    public async Task<IReadOnlyList<SigningCapacity>> OfAsync(OrganizationId office, ActingUser who, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        // Who is a leader himself signs as one, whatever else was given to him.
        var byDelegation = who.Delegated is not null && !who.Roles.Contains(Role.Leader);
        return tree.Find(office) is { } node ? SigningCapacities.Of(PaperOffice.Of(node, tree), byDelegation) : [];
    }

    /// <summary>Without a choice the usual form holds.</summary>
    public async Task<Outcome<Approval>> ApproveAsync(
        ReportId report,
        OrganizationId office,
        SigningChoice? choice,
        ActingUser who,
        CancellationToken ct
    )
    {
        var offered = await OfAsync(office, who, ct);
        var form = choice?.Form ?? 0;
        if (form < 0 || form >= offered.Count)
        {
            return ReportProblems.NoSigningForm;
        }

        var capacity = offered[form];
        if (capacity.AsksPosition && string.IsNullOrWhiteSpace(choice?.Position))
        {
            return ReportProblems.PositionMissing;
        }

        var signature = capacity.Sign(choice?.Position ?? "", who.Name);
        var delegated = who.Roles.Contains(Role.Leader) ? null : who.Delegated;
        return new Approval
        {
            Id = clock.NewGuid(),
            Report = report,
            At = clock.GetUtcNow(),
            By = who.User,
            ByName = who.Name,
            Code = capacity.Code,
            Authority = signature.Authority,
            Positions = signature.Positions,
            Delegation = delegated?.Delegation,
            LeaderName = delegated?.LeaderName,
        };
    }
}
