using TongKet.Organizations.Contracts;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>One participant on the board.</summary>
/// <param name="Place">Its place in the review.</param>
/// <param name="Unit">The organisation; null when it has been dissolved since.</param>
/// <param name="Name">Its name.</param>
/// <param name="ViaName">Through whom, empty when directly.</param>
/// <param name="Timing">How it stands to its deadline.</param>
internal sealed record BoardLine(ParticipantView Place, OrganizationNode? Unit, string Name, string ViaName, Timing Timing);

/// <summary>A board: what is shown of it, and the counts of all its lists.</summary>
/// <param name="Review">The review.</param>
/// <param name="Lines">Lines that fit the filter, in order.</param>
/// <param name="Counts">How many lines each list has, other filters applied.</param>
/// <param name="Progress">Of the whole review.</param>
/// <param name="Vias">Intermediaries of the review, for the filter.</param>
internal sealed record BoardView(
    ReviewView Review,
    IReadOnlyList<BoardLine> Lines,
    IReadOnlyDictionary<BoardList, int> Counts,
    ReviewProgress Progress,
    IReadOnlyList<OrganizationNode> Vias
);
