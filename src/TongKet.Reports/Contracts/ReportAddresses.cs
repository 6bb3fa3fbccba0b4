using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>Addresses by which lists of other modules reach a participant's report without knowing its id.</summary>
public static class ReportAddresses
{
    /// <summary>The route behind <see cref="Of"/>.</summary>
    public const string OfPattern = "/bao-cao/cua/{participant:guid}";

    /// <summary>GET: goes on to the participant's report; for those it was sent to, to what was sent.</summary>
    public static string Of(ParticipantId participant) => $"/bao-cao/cua/{participant.Value}";

    /// <summary>The route behind <see cref="OfForm"/>.</summary>
    public const string OfFormPattern = "/bao-cao/cua/{participant:guid}/bieu/{form:guid}";

    /// <summary>GET: goes on to a statistics form in the participant's own report.</summary>
    public static string OfForm(ParticipantId participant, FormId form) => $"/bao-cao/cua/{participant.Value}/bieu/{form.Value}";

    /// <summary>POST: opens the participant's report, making an empty one when there is none, and goes on to its editor.</summary>
    public static string Begin(ParticipantId participant) => $"/bao-cao/mo/{participant.Value}";
}
