using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>A registered or taken-in document.</summary>
public sealed record DocumentSummary(
    DocumentId Id,
    OrganizationId Owner,
    bool IsOutgoing,
    bool IsRegistered,
    string? Kind,
    string? Symbol,
    DateOnly? IssuedOn,
    string? Issuer,
    string? Subject,
    FileId? File,
    DateTimeOffset TakenInAt
)
{
    /// <summary>Its number in the register.</summary>
    public int? Number { get; init; }

    /// <summary>When it was registered.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>Why it was set aside as entered by mistake; null for papers at work.</summary>
    public string? SetAsideReason { get; init; }
}
