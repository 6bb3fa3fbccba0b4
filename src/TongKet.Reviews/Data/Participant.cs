using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;

namespace TongKet.Reviews.Data;

/// <summary>An organisation's place in a review.</summary>
internal sealed class Participant
{
    public required ParticipantId Id { get; init; }
    public required ReviewId Review { get; init; }
    public required OrganizationId Organization { get; init; }
    public required OrganizationId Recipient { get; init; }
    public OrganizationId? Via { get; init; }
    public DateOnly? Deadline { get; private set; }
    public ParticipantState State { get; private set; } = ParticipantState.NotStarted;
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? FirstSentAt { get; private set; }

    /// <summary>The newest step taken over from the report.</summary>
    public int Step { get; private set; }

    /// <summary>The step that set the deadline; 0 for the launch.</summary>
    public int DeadlineStep { get; private set; }

    /// <summary>The superior left the day to the unit (thời điểm thích hợp).</summary>
    public bool SelfChosen { get; private set; }

    public void OweBy(DateOnly? deadline) => (Deadline, SelfChosen) = (deadline, deadline is null);

    /// <summary>Sets another day and gives the line for the history. An older return that arrives late does not undo it.</summary>
    public DeadlineChange Move(DeadlineChangeKind kind, DateOnly day, string reason, string byName, TimeProvider clock)
    {
        var change = new DeadlineChange
        {
            Id = clock.NewGuid(),
            Participant = Id,
            Kind = kind,
            OldDay = Deadline,
            NewDay = day,
            Reason = reason,
            ByName = byName,
            At = clock.GetUtcNow(),
        };
        (Deadline, DeadlineStep) = (day, Step);
        return change;
    }

    /// <summary>Events may come twice or late: state and deadline follow the newest step, the times of sending follow every one.</summary>
    public void Take(ReportProgressed happened)
    {
        if (happened.State is ParticipantState.Sent)
        {
            FirstSentAt = FirstSentAt is { } first && first < happened.At ? first : happened.At;
            SentAt = SentAt is { } last && last > happened.At ? last : happened.At;
        }

        if (happened.Step > Step)
        {
            (State, Step) = (happened.State, happened.Step);
        }

        if (happened.NewDeadline is { } deadline && happened.Step > DeadlineStep)
        {
            (Deadline, DeadlineStep) = (deadline, happened.Step);
        }
    }
}

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("reviews_participant").HasKey(p => p.Id);
        builder.HasOne<Review>().WithMany().HasForeignKey(p => p.Review);
    }
}
