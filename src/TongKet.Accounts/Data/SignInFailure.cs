using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TongKet.Accounts.Data;

/// <summary>Wrong tries under one name or from one address.</summary>
internal sealed class SignInFailure
{
    public required string Key { get; init; }
    public required int Failures { get; set; }
    public required DateTimeOffset LastAt { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
}

internal sealed class SignInFailureConfiguration : IEntityTypeConfiguration<SignInFailure>
{
    public void Configure(EntityTypeBuilder<SignInFailure> builder) => builder.ToTable("accounts_sign_in_failure").HasKey(f => f.Key);
}
