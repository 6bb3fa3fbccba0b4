using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Looks;

/// <summary>What the person may do with a report now; pages show only these buttons, the gate and the entity decide again.</summary>
internal sealed record Abilities(bool Own, bool Write, bool Approve, bool Send, bool Handle);

/// <summary>Asks the one place that decides.</summary>
internal sealed class ReadAbilities(IAccess access)
{
    public async Task<Abilities> OfAsync(Report report, ActingUser who, CancellationToken ct)
    {
        var own = report.Organization == who.Organization;
        var owners = ResourceOwners.Of(report.Organization);
        var handles =
            report.Handling is HandlingState.Sent or HandlingState.AcceptedByIntermediary or HandlingState.Received
            && (who.Organization == report.Recipient || who.Organization == report.Via);
        return new(
            own,
            own && report.EditProblem is null && await MayAsync(Right.WriteReport, owners),
            own && report.Stage is (DraftStage.AwaitingApproval or DraftStage.Approved) && await MayAsync(Right.ApproveReport, owners),
            own && report.SendProblem is null && await MayAsync(Right.SendReport, owners),
            handles && await MayAsync(Right.HandleSubmission, Addressed(report))
        );

        async Task<bool> MayAsync(Right right, ResourceOwners whose) => await access.RefusalAsync(who, right, whose, ct) is null;
    }

    private static ResourceOwners Addressed(Report report)
    {
        HashSet<OrganizationId> addressed = [report.Recipient];
        if (report.Via is { } via)
        {
            addressed.Add(via);
        }

        return new(report.Organization, addressed);
    }
}
