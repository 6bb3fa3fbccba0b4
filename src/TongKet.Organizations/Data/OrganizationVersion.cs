using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>Name, code, place and superior from one day until before another.</summary>
internal sealed class OrganizationVersion
{
    public required Guid Id { get; init; }
    public required OrganizationId Organization { get; init; }
    public required string Name { get; set; }
    public required string Code { get; set; }
    public OrganizationId? Parent { get; set; }
    public required string Place { get; set; }
    public required DateOnly ValidFrom { get; set; }

    /// <summary>The first day on which it no longer holds; null while it holds.</summary>
    public DateOnly? ValidTo { get; set; }

    public OrganizationPeriod Period => new(Name, Code, Parent, Place, ValidFrom, ValidTo);

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day < end);
}

internal sealed class OrganizationVersionConfiguration : IEntityTypeConfiguration<OrganizationVersion>
{
    public void Configure(EntityTypeBuilder<OrganizationVersion> builder)
    {
        builder.ToTable("organizations_version").HasKey(v => v.Id);
        builder.Ignore(v => v.Period);
        builder.HasOne<Organization>().WithMany().HasForeignKey(v => v.Organization);
        builder.HasOne<Organization>().WithMany().HasForeignKey(v => v.Parent);
    }
}
