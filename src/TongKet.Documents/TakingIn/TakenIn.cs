using TongKet.Documents.Contracts;

namespace TongKet.Documents.TakingIn;

/// <summary>The document of a file that was sent; not new when the office had it already.</summary>
internal sealed record TakenIn(DocumentId Id, bool IsNew);
