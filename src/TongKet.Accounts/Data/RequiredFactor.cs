using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>A role that needs the second factor, in an office and all below it.</summary>
internal sealed class RequiredFactor
{
    public required OrganizationId Organization { get; init; }
    public required Role Role { get; init; }
    public required DateTimeOffset SetAt { get; init; }
}

internal sealed class RequiredFactorConfiguration : IEntityTypeConfiguration<RequiredFactor>
{
    public void Configure(EntityTypeBuilder<RequiredFactor> builder) =>
        builder.ToTable("accounts_required_factor").HasKey(f => new { f.Organization, f.Role });
}
