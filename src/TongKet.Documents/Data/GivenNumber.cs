using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>A number of the register: given once per issuer, type and series.</summary>
internal sealed class GivenNumber
{
    public required OrganizationId Issuer { get; init; }
    public required string Kind { get; init; }
    public required string Series { get; init; }
    public required int Number { get; init; }
    public required DocumentId Document { get; init; }
}

internal sealed class GivenNumberConfiguration : IEntityTypeConfiguration<GivenNumber>
{
    public void Configure(EntityTypeBuilder<GivenNumber> builder)
    {
        builder
            .ToTable("documents_number")
            .HasKey(n => new
            {
                n.Issuer,
                n.Kind,
                n.Series,
                n.Number,
            });
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(n => n.Document);
    }
}
