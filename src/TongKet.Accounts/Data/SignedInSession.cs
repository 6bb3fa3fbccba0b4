using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>Where somebody is signed in.</summary>
internal sealed class SignedInSession
{
    public required Guid Id { get; init; }
    public required UserId UserId { get; init; }
    public required DateTimeOffset BegunAt { get; init; }
    public required DateTimeOffset SeenAt { get; set; }
    public required string Address { get; init; }
    public required string Agent { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>Wrong tries under one name or from one address.</summary>
internal sealed class SignInFailure
{
    public required string Key { get; init; }
    public required int Failures { get; set; }
    public required DateTimeOffset LastAt { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
}

internal sealed class SignedInSessionConfiguration : IEntityTypeConfiguration<SignedInSession>
{
    public void Configure(EntityTypeBuilder<SignedInSession> builder) => builder.ToTable("accounts_session").HasKey(s => s.Id);
}

internal sealed class SignInFailureConfiguration : IEntityTypeConfiguration<SignInFailure>
{
    public void Configure(EntityTypeBuilder<SignInFailure> builder) => builder.ToTable("accounts_sign_in_failure").HasKey(f => f.Key);
}
