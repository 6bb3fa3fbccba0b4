using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>Addresses by which lists of other modules reach a participant's report without knowing its id.</summary>
public static class ReportAddresses
{
    /// <summary>GET: goes on to the participant's report; to its receipt's reader for the recipient.</summary>
    public static string Of(ParticipantId participant) => $"/bao-cao/cua/{participant.Value}";

    /// <summary>POST: opens the participant's report, making an empty one when there is none, and goes on to its editor.</summary>
    public static string Begin(ParticipantId participant) => $"/bao-cao/mo/{participant.Value}";
}
