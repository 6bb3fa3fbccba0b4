using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.Data;

/// <summary>A code for the day on which the telephone is lost.</summary>
internal sealed class RecoveryCode
{
    public required Guid Id { get; init; }
    public required UserId UserId { get; init; }
    public required string Digest { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder) => builder.ToTable("accounts_recovery_code").HasKey(c => c.Id);
}
