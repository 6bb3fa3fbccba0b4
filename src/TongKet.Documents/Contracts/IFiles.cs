using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>Stored files.</summary>
public interface IFiles
{
    /// <summary>Stores bytes; the same bytes of the same owner are stored once.</summary>
    Task<FileId> SaveAsync(ReadOnlyMemory<byte> bytes, string name, string mediaType, OrganizationId owner, CancellationToken ct);

    /// <summary>The file, or null.</summary>
    Task<StoredContent?> OpenAsync(FileId id, CancellationToken ct);
}
