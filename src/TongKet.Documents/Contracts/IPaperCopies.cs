namespace TongKet.Documents.Contracts;

/// <summary>One paper in the registers of many.</summary>
public interface IPaperCopies
{
    /// <summary>The same paper (symbol, issuer, day) as it stands in other registers, oldest first; for work that is nobody's request, which sees them all.</summary>
    Task<IReadOnlyList<DocumentRegistered>> OthersAsync(DocumentId id, CancellationToken ct);
}
