using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The facts that a directive is composed from, as the review stands now.</summary>
/// <param name="Id">The review, being prepared or launched.</param>
/// <param name="Office">Who issues the directive.</param>
/// <param name="Tree">Names.</param>
/// <param name="Title">The review's title.</param>
/// <param name="Basis">The superior's paper, where there is one.</param>
/// <param name="Above">One's own place in the superior's review.</param>
/// <param name="CutOff">Cut-off day of the figures.</param>
/// <param name="RecipientText">To whom the units report, as printed.</param>
/// <param name="Via">Through whom; empty for straight.</param>
/// <param name="Outline">The outline.</param>
/// <param name="Forms">Forms to be filled in.</param>
/// <param name="Groups">Who reports by when.</param>
internal sealed record DirectiveMatter(
    ReviewId Id,
    OrganizationNode Office,
    OrganizationTree Tree,
    string Title,
    DocumentSummary? Basis,
    ParticipantView? Above,
    DateOnly? CutOff,
    string RecipientText,
    string Via,
    IReadOnlyList<OutlineDraft> Outline,
    IReadOnlyList<StatisticalForm> Forms,
    IReadOnlyList<DirectiveGroup> Groups
)
{
    /// <summary>Whether the units have been asked already.</summary>
    public bool IsLaunched { get; init; }

    /// <summary>Whether any group is so long that its units stand in a list behind the paper.</summary>
    public bool HasList => Groups.Any(g => g.IsListed);
}

/// <summary>Units with one day.</summary>
/// <param name="Units">Who.</param>
/// <param name="Words">As the paper names them: a phrase that means exactly them, else their names, else the list behind the paper.</param>
/// <param name="Deadline">The last day in time; null when they choose their own.</param>
/// <param name="IsListed">The words point to the list.</param>
internal sealed record DirectiveGroup(IReadOnlyList<OrganizationId> Units, IReadOnlyList<string> Words, DateOnly? Deadline, bool IsListed)
{
    /// <summary>What a person called it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Nobody has said yet by when, nor that the units choose.</summary>
    public bool LacksDay { get; init; }
}
