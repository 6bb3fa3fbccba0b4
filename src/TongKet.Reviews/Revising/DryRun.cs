using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Revising;

/// <summary>What accepting would mean for the units: how many are how far.</summary>
internal sealed record DryRun(IReadOnlyList<ParticipantView> Places)
{
    public int NotBegun => Count(ParticipantState.NotStarted);

    public int Writing => Count(ParticipantState.Drafting, ParticipantState.Returned);

    public int WithLeader => Count(ParticipantState.AwaitingApproval, ParticipantState.Approved);

    public int OnTheWay => Count(ParticipantState.Sent, ParticipantState.AcceptedByIntermediary);

    public int Received => Count(ParticipantState.Received);

    public int Sent => OnTheWay + Received;

    private int Count(params ParticipantState[] states) => Places.Count(p => states.Contains(p.State));
}
