using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>An outgoing paper to be numbered.</summary>
/// <param name="Key">Idempotency key: one key, one number.</param>
/// <param name="Issuer">The organisation that issues it.</param>
/// <param name="Kind">Type abbreviation, "BC".</param>
/// <param name="IssuedOn">Date of issue.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Number">A number that the clerk chose; null takes the next.</param>
/// <param name="File">The paper itself, when there is one.</param>
public sealed record OutgoingDocument(
    Guid Key,
    OrganizationId Issuer,
    string Kind,
    DateOnly IssuedOn,
    string Subject,
    int? Number,
    FileId? File
);
