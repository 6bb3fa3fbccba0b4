using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>A mail that waits or was sent.</summary>
internal sealed class QueuedMail
{
    public required Guid Id { get; init; }
    public required UserId Person { get; init; }
    public required string Address { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }

    /// <summary>What it tells of: the same news is queued once.</summary>
    public required string Key { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }
    public int Tries { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public string? Failure { get; set; }
}

internal sealed class QueuedMailConfiguration : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> builder) => builder.ToTable("oversight_mail").HasKey(m => m.Id);
}
