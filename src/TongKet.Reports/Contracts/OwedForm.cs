using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>A statistics form with blank cells.</summary>
/// <param name="Participant">The place whose report it is in.</param>
/// <param name="Id">The form.</param>
/// <param name="Form">Its code and title.</param>
/// <param name="Blank">Cells in which nothing was said.</param>
/// <param name="Asked">All cells that are asked.</param>
public sealed record OwedForm(ParticipantId Participant, FormId Id, string Form, int Blank, int Asked);
