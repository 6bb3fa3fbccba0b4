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
    public required OrganizationId Organization { get; set; }
    public required OrganizationId Recipient { get; set; }
    public OrganizationId? Via { get; set; }
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

    /// <summary>The succession by which nothing is owed here any more.</summary>
    public SuccessionId? ClosedBy { get; private set; }

    /// <summary>In whose obligation this one went up.</summary>
    public ParticipantId? MergedInto { get; private set; }

    public void OweBy(DateOnly? deadline) => (Deadline, SelfChosen) = (deadline, deadline is null);

    public void PassTo(OrganizationId heir) => (Organization, Via) = (heir, Via == heir ? null : Via);

    public void Close(SuccessionId by, ParticipantId? into) => (ClosedBy, MergedInto) = (by, into);

    /// <summary>The same obligation for another organisation.</summary>
    public Participant For(OrganizationId heir, ParticipantId id) =>
        new()
        {
            Id = id,
            Review = Review,
            Organization = heir,
            Recipient = Recipient,
            Via = Via == heir ? null : Via,
            Deadline = Deadline,
            SelfChosen = SelfChosen,
        };

    /// <summary>Takes over who stands for recipient and intermediary now; gives the old one when that changed something.</summary>
    public OrganizationId? Readdress(Func<OrganizationId, OrganizationId> heir)
    {
        var (recipient, via) = (Recipient, Via);
        // Never to itself: what would be so is closed when the place itself passes on.
        Recipient = heir(recipient) == Organization ? recipient : heir(recipient);
        Via = via is { } through && heir(through) is var now && now != Organization ? now : null;
        return Recipient != recipient ? recipient
            : Via != via ? via
            : null;
    }

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
