using TongKet.Documents.Contracts;

namespace TongKet.Documents.Viewing;

/// <summary>A row of the register.</summary>
internal sealed record DocumentLine(
    DocumentId Id,
    bool IsOutgoing,
    bool IsRegistered,
    int? Number,
    string? Kind,
    string? Symbol,
    DateOnly? IssuedOn,
    string? Issuer,
    string? Subject,
    DateTimeOffset TakenInAt,
    string? SetAsideReason
);

/// <summary>A page of the register and its counts.</summary>
internal sealed record DocumentPage(
    IReadOnlyList<DocumentLine> Lines,
    int Total,
    int Incoming,
    int Outgoing,
    int Waiting,
    int SetAside,
    IReadOnlyList<string> Kinds
);
