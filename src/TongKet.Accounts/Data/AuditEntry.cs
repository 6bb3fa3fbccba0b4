using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>Who did what to which thing; never changed.</summary>
internal sealed class AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public UserId? UserId { get; init; }
    public required string UserName { get; init; }
    public OrganizationId? Organization { get; init; }
    public required string Action { get; init; }
    public required Guid Subject { get; init; }
    public required string Summary { get; init; }
}

/// <summary>One link of the hash chain over the entries; written by the database at commit.</summary>
internal sealed class AuditLink
{
    public required long Sequence { get; init; }
    public required Guid Entry { get; init; }
    public required byte[] Previous { get; init; }
    public required byte[] Hash { get; init; }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder) => builder.ToTable("accounts_audit_entry").HasKey(e => e.Id);
}

internal sealed class AuditLinkConfiguration : IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.ToTable("accounts_audit_link").HasKey(l => l.Sequence);
        builder.Property(l => l.Sequence).ValueGeneratedNever();
    }
}
