using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>A named group of recipients: a rule, or a list when there is none.</summary>
internal sealed class RecipientGroup
{
    public required Guid Id { get; init; }
    public required OrganizationId Owner { get; init; }
    public required string Name { get; set; }
    public GroupCriteria? Rule { get; set; }
    public List<Guid> Members { get; set; } = [];
}

/// <summary>Which organisations a rule takes; what is empty does not narrow.</summary>
/// <param name="Kinds">Any of these kinds.</param>
/// <param name="Levels">Any of these levels.</param>
/// <param name="Words">The name holds any of these words ("phường").</param>
/// <param name="Under">Below this organisation; null = below the owner's territory head.</param>
/// <param name="DirectOnly">Only direct subordinates.</param>
internal sealed record GroupCriteria(
    IReadOnlyList<OrganizationKind> Kinds,
    IReadOnlyList<AdministrativeLevel> Levels,
    IReadOnlyList<string> Words,
    Guid? Under,
    bool DirectOnly
);

internal sealed class RecipientGroupConfiguration : IEntityTypeConfiguration<RecipientGroup>
{
    public void Configure(EntityTypeBuilder<RecipientGroup> builder)
    {
        builder.ToTable("organizations_recipient_group").HasKey(g => g.Id);
        builder.HasOne<Organization>().WithMany().HasForeignKey(g => g.Owner);
        builder.Property(g => g.Rule!).StoredAsJson();
        builder.Property(g => g.Members).StoredAsJson();
    }
}
