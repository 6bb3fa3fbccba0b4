namespace TongKet.Organizations.Contracts;

/// <summary>A recorded succession, from many organisations to many.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The first day on which it is so.</param>
/// <param name="Document">Symbol and date of the document that decides it.</param>
/// <param name="DocumentId">The document in the register, when it is there.</param>
/// <param name="Note">Anything more, may be empty.</param>
/// <param name="Links">Who became whom, in the order in which they were named.</param>
/// <param name="RecordedBy">Who entered it.</param>
/// <param name="RecordedAt">When it was entered.</param>
public sealed record SuccessionView(
    SuccessionId Id,
    SuccessionKind Kind,
    DateOnly From,
    string Document,
    Guid? DocumentId,
    string Note,
    IReadOnlyList<SuccessionLink> Links,
    SuccessionRecorder RecordedBy,
    DateTimeOffset RecordedAt
)
{
    /// <summary>All that it names.</summary>
    public IEnumerable<OrganizationId> Organizations =>
        Links.SelectMany(l => l.Successor is { } successor ? (OrganizationId[])[l.Predecessor, successor] : [l.Predecessor]).Distinct();

    /// <summary>What it made of an organisation; itself among them when it went on, none when it was dissolved.</summary>
    public IReadOnlyList<OrganizationId> SuccessorsOf(OrganizationId id) =>
        [.. Links.Where(l => l.Predecessor == id).Select(l => l.Successor).OfType<OrganizationId>()];

    /// <summary>Out of which an organisation was made.</summary>
    public IReadOnlyList<OrganizationId> PredecessorsOf(OrganizationId id) =>
        [.. Links.Where(l => l.Successor == id).Select(l => l.Predecessor)];

    /// <summary>Whether an organisation ended by it.</summary>
    public bool Ends(OrganizationId id) => Links.Any(l => l.Predecessor == id) && !SuccessorsOf(id).Contains(id);
}
