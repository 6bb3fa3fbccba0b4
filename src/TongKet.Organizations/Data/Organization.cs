using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>What stays the same of an organisation over all its names.</summary>
internal sealed class Organization
{
    public required OrganizationId Id { get; init; }
    public required OrganizationKind Kind { get; set; }
    public required AdministrativeLevel Level { get; set; }
}

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder) => builder.ToTable("organizations_organization").HasKey(o => o.Id);
}
