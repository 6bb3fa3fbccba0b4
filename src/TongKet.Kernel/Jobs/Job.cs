using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TongKet.Kernel.Jobs;

/// <summary>A row of the outbox: an event for one handler type to come, with its tries.</summary>
internal sealed class Job
{
    public required Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public int Tries { get; set; }
    public string? Failure { get; set; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("kernel_job");
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Payload).HasColumnType("jsonb");
    }
}
