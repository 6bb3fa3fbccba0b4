using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Waiting;

/// <summary>Which step of a report is this person's, by state and role. It only chooses the word on the button; whether the step is allowed the access gate decides.</summary>
internal static class NextStep
{
    /// <summary>For a report that the person's office owes.</summary>
    public static WaitingStep OfOwed(ParticipantState state, IReadOnlySet<Role> roles, bool delegated = false)
    {
        var writes = roles.Contains(Role.Specialist);
        return state switch
        {
            ParticipantState.NotStarted when writes => WaitingStep.Begin,
            ParticipantState.Drafting when writes => WaitingStep.Write,
            ParticipantState.Returned when writes => WaitingStep.Complete,
            ParticipantState.AwaitingApproval when roles.Contains(Role.Leader) || delegated => WaitingStep.Approve,
            ParticipantState.Approved when roles.Contains(Role.Clerk) => WaitingStep.Send,
            _ => WaitingStep.Look,
        };
    }

    /// <summary>For a report that comes to the person's office: the intermediary accepts first, then the recipient.</summary>
    public static WaitingStep OfComing(ParticipantView place, OrganizationId office, IReadOnlySet<Role> roles)
    {
        var turn = place.State switch
        {
            ParticipantState.Sent => place.Via ?? place.Recipient,
            ParticipantState.AcceptedByIntermediary => place.Recipient,
            _ => (OrganizationId?)null,
        };
        var works = roles.Overlaps([Role.Specialist, Role.Clerk, Role.Leader]);
        return turn == office && works ? WaitingStep.Handle : WaitingStep.Look;
    }
}
