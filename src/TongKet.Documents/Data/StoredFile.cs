using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>Bytes as they came; never changed.</summary>
internal sealed class StoredFile
{
    public required FileId Id { get; init; }
    public required OrganizationId Owner { get; init; }
    public required string Name { get; init; }
    public required string MediaType { get; init; }
    public required string Sha256 { get; init; }
    public required long Size { get; init; }
    public required byte[] Bytes { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
}

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder) => builder.ToTable("documents_file").HasKey(f => f.Id);
}
