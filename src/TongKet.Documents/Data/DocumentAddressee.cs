using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>An office that a paper was passed on to: it may read it.</summary>
internal sealed class DocumentAddressee
{
    public required DocumentId Document { get; init; }
    public required OrganizationId Organization { get; init; }
}

internal sealed class DocumentAddresseeConfiguration : IEntityTypeConfiguration<DocumentAddressee>
{
    public void Configure(EntityTypeBuilder<DocumentAddressee> builder)
    {
        builder.ToTable("documents_addressee").HasKey(a => new { a.Document, a.Organization });
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(a => a.Document);
    }
}
