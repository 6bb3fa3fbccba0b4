using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Keeping;

/// <summary>Stored files, each once per owner.</summary>
internal sealed class Files(IDatabase database, TimeProvider clock) : IFiles
{
    public async Task<FileId> SaveAsync(
        ReadOnlyMemory<byte> bytes,
        string name,
        string mediaType,
        OrganizationId owner,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        return await SaveAsync(db, bytes, name, mediaType, owner, ct);
    }

    /// <summary>The same inside the caller's transaction.</summary>
    public async Task<FileId> SaveAsync(
        TongKetDb db,
        ReadOnlyMemory<byte> bytes,
        string name,
        string mediaType,
        OrganizationId owner,
        CancellationToken ct
    )
    {
        var (id, sha256, at) = (clock.NewGuid(), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), clock.GetUtcNow());
        if (await FindAsync(db, owner, sha256, ct) is { } known)
        {
            return known;
        }

        // Two uploads at once: the second takes the first one's row.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into documents_file (id, owner, name, media_type, sha256, size, bytes, saved_at)
            values ({id}, {owner.Value}, {SafeName.Of(name)}, {mediaType}, {sha256}, {(long)bytes.Length}, {bytes.ToArray()}, {at})
            on conflict (owner, sha256) do nothing
            """,
            ct
        );
        return await FindAsync(db, owner, sha256, ct) ?? throw new InvalidOperationException("A file that was just stored is gone.");
    }

    public async Task<StoredContent?> OpenAsync(FileId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Files.AsNoTracking()
            .Where(f => f.Id == id)
            .Select(f => new StoredContent(f.Name, f.MediaType, f.Bytes, f.Sha256, f.Owner))
            .SingleOrDefaultAsync(ct);
    }

    private static Task<FileId?> FindAsync(TongKetDb db, OrganizationId owner, string sha256, CancellationToken ct) =>
        db.Files.Where(f => f.Owner == owner && f.Sha256 == sha256).Select(f => (FileId?)f.Id).SingleOrDefaultAsync(ct);
}
