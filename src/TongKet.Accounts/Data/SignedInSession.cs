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

internal sealed class SignedInSessionConfiguration : IEntityTypeConfiguration<SignedInSession>
{
    public void Configure(EntityTypeBuilder<SignedInSession> builder) => builder.ToTable("accounts_session").HasKey(s => s.Id);
}
