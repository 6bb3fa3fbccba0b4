using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;

namespace TongKet.Assignments.Data;

/// <summary>Cập nhật tiến độ: who moved a task to which state, when, with which note. Only ever added.</summary>
internal sealed class ProgressUpdate
{
    public required Guid Id { get; init; }
    public required AssignmentId Assignment { get; init; }
    public required AssignmentStatus Status { get; init; }
    public required string Note { get; init; }
    public required UserId ByUser { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class ProgressUpdateConfiguration : IEntityTypeConfiguration<ProgressUpdate>
{
    public void Configure(EntityTypeBuilder<ProgressUpdate> builder)
    {
        builder.ToTable("assignments_progress").HasKey(p => p.Id);
        builder.HasOne<Assignment>().WithMany().HasForeignKey(p => p.Assignment);
    }
}
