using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>An uploaded list that waits for a decision.</summary>
internal sealed class OrganizationImport
{
    public required Guid Id { get; init; }
    public required OrganizationId Owner { get; init; }
    public required DateTimeOffset UploadedAt { get; init; }
    public required byte[] File { get; init; }
}

internal sealed class OrganizationImportConfiguration : IEntityTypeConfiguration<OrganizationImport>
{
    public void Configure(EntityTypeBuilder<OrganizationImport> builder)
    {
        builder.ToTable("organizations_import").HasKey(i => i.Id);
        builder.HasOne<Organization>().WithMany().HasForeignKey(i => i.Owner);
    }
}
