using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>Why a deadline is another day now.</summary>
internal enum DeadlineChangeKind
{
    /// <summary>The office that collects moved it.</summary>
    Moved,

    /// <summary>An extension was granted.</summary>
    Granted,

    /// <summary>The report went back with a new day.</summary>
    Returned,

    /// <summary>The unit announced the day that it chose.</summary>
    Announced,
}

/// <summary>One line of a deadline's history.</summary>
internal sealed class DeadlineChange
{
    public required Guid Id { get; init; }
    public required ParticipantId Participant { get; init; }
    public required DeadlineChangeKind Kind { get; init; }
    public required DateOnly? OldDay { get; init; }
    public required DateOnly NewDay { get; init; }
    public required string Reason { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class DeadlineChangeConfiguration : IEntityTypeConfiguration<DeadlineChange>
{
    public void Configure(EntityTypeBuilder<DeadlineChange> builder)
    {
        builder.ToTable("reviews_deadline_change").HasKey(c => c.Id);
        builder.HasOne<Participant>().WithMany().HasForeignKey(c => c.Participant);
    }
}
