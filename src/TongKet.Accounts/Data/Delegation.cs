using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>Ủy quyền: a leader lets somebody of the office approve in his place for some days.</summary>
internal sealed class Delegation
{
    public required Guid Id { get; init; }
    public required OrganizationId Organization { get; init; }
    public required UserId Leader { get; init; }
    public required string LeaderName { get; init; }
    public required UserId Deputy { get; init; }
    public required string DeputyName { get; init; }
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public required DateOnly ValidTo { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? RevokedAt { get; private set; }
    public string? RevokedByName { get; private set; }

    public bool HoldsOn(DateOnly day) => RevokedAt is null && ValidFrom <= day && day < ValidTo;

    public void Revoke(ActingUser who, DateTimeOffset now) => (RevokedAt, RevokedByName) = (now, who.Name);
}

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder) => builder.ToTable("accounts_delegation").HasKey(d => d.Id);
}
