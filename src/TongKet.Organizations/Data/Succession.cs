using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>Which organisations became which, from when, by which document.</summary>
internal sealed class Succession
{
    public required SuccessionId Id { get; init; }
    public required SuccessionKind Kind { get; init; }
    public required DateOnly TakesEffect { get; init; }
    public required string Document { get; init; }
    public Guid? DocumentId { get; init; }
    public required string Note { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required OrganizationId RecordedFor { get; init; }
    public required Guid RecordedBy { get; init; }
    public required string RecordedByName { get; init; }

    /// <summary>What it changed, before and after: given back on withdrawal, if it still is as it was left.</summary>
    public required List<TouchedOrganization> Touched { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnWhy { get; set; }
}

/// <summary>One became (a part of) the other.</summary>
internal sealed class SuccessionLinkRow
{
    public required Guid Id { get; init; }
    public required SuccessionId Succession { get; init; }
    public required int Position { get; init; }
    public required OrganizationId Predecessor { get; init; }
    public OrganizationId? Successor { get; init; }
}

/// <summary>All periods of an organisation before a change and after it.</summary>
internal sealed record TouchedOrganization(
    OrganizationId Organization,
    IReadOnlyList<OrganizationPeriod> Before,
    IReadOnlyList<OrganizationPeriod> After
);

internal sealed class SuccessionConfiguration : IEntityTypeConfiguration<Succession>, IEntityTypeConfiguration<SuccessionLinkRow>
{
    public void Configure(EntityTypeBuilder<Succession> builder)
    {
        builder.ToTable("organizations_succession").HasKey(s => s.Id);
        builder.Property(s => s.Touched).StoredAsJson();
        builder.HasOne<Organization>().WithMany().HasForeignKey(s => s.RecordedFor);
    }

    public void Configure(EntityTypeBuilder<SuccessionLinkRow> builder)
    {
        builder.ToTable("organizations_succession_link").HasKey(l => l.Id);
        builder.HasOne<Succession>().WithMany().HasForeignKey(l => l.Succession);
        builder.HasOne<Organization>().WithMany().HasForeignKey(l => l.Predecessor);
        builder.HasOne<Organization>().WithMany().HasForeignKey(l => l.Successor);
    }
}
