using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>Vị trí công tác: a person's role in an organisation from one day until before another.</summary>
internal sealed class Membership
{
    public required Guid Id { get; init; }
    public required UserId UserId { get; init; }
    public required OrganizationId Organization { get; init; }
    public required Role Role { get; init; }
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which it no longer holds; null while it holds.</summary>
    public DateOnly? ValidTo { get; set; }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder) => builder.ToTable("accounts_membership").HasKey(m => m.Id);
}
