using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Revising;

/// <summary>What accepting would mean for the units: how many are how far.</summary>
/// <param name="Places">The units.</param>
/// <param name="Written">How many units have written in which section.</param>
internal sealed record DryRun(IReadOnlyList<ParticipantView> Places, IReadOnlyDictionary<SectionId, int> Written)
{
    public static readonly DryRun None = new([], new Dictionary<SectionId, int>());

    public int NotBegun => Count(ParticipantState.NotStarted);

    public int Writing => Count(ParticipantState.Drafting, ParticipantState.Returned);

    public int WithLeader => Count(ParticipantState.AwaitingApproval, ParticipantState.Approved);

    public int OnTheWay => Count(ParticipantState.Sent, ParticipantState.AcceptedByIntermediary);

    public int Received => Count(ParticipantState.Received);

    public int Sent => OnTheWay + Received;

    private int Count(params ParticipantState[] states) => Places.Count(p => states.Contains(p.State));
}
