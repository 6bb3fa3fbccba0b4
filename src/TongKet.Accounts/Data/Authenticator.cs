using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>A person's telephone as second factor; counts once it was confirmed with a code.</summary>
internal sealed class Authenticator
{
    public required UserId UserId { get; init; }
    public required string Secret { get; set; }
    public required DateTimeOffset MadeAt { get; set; }
    public DateTimeOffset? ConfirmedAt { get; set; }
    public long LastStep { get; set; }
}

/// <summary>A code for the day on which the telephone is lost.</summary>
internal sealed class RecoveryCode
{
    public required Guid Id { get; init; }
    public required UserId UserId { get; init; }
    public required string Digest { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>A role that needs the second factor, in an office and all below it.</summary>
internal sealed class RequiredFactor
{
    public required OrganizationId Organization { get; init; }
    public required Role Role { get; init; }
    public required DateTimeOffset SetAt { get; init; }
}

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> builder) => builder.ToTable("accounts_authenticator").HasKey(a => a.UserId);
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder) => builder.ToTable("accounts_recovery_code").HasKey(c => c.Id);
}

internal sealed class RequiredFactorConfiguration : IEntityTypeConfiguration<RequiredFactor>
{
    public void Configure(EntityTypeBuilder<RequiredFactor> builder) =>
        builder.ToTable("accounts_required_factor").HasKey(f => new { f.Organization, f.Role });
}
