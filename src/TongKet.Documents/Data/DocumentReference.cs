using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;

namespace TongKet.Documents.Data;

/// <summary>A registered paper names another one.</summary>
internal sealed class DocumentReference
{
    public required Guid Id { get; init; }
    public required DocumentId Document { get; init; }
    public required string Symbol { get; init; }
    public string? Kind { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string? Issuer { get; init; }
}

internal sealed class DocumentReferenceConfiguration : IEntityTypeConfiguration<DocumentReference>
{
    public void Configure(EntityTypeBuilder<DocumentReference> builder)
    {
        builder.ToTable("documents_reference").HasKey(r => r.Id);
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(r => r.Document);
    }
}
