using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;

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

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> builder) => builder.ToTable("accounts_authenticator").HasKey(a => a.UserId);
}
