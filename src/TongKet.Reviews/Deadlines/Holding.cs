using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>A step that a participant's report took, and when: the raw matter of the fair ledger.</summary>
internal sealed class Holding
{
    public required ParticipantId Participant { get; init; }
    public required int Step { get; init; }
    public required ParticipantState State { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class HoldingConfiguration : IEntityTypeConfiguration<Holding>
{
    public void Configure(EntityTypeBuilder<Holding> builder)
    {
        builder.ToTable("reviews_holding").HasKey(h => new { h.Participant, h.Step });
        builder.HasOne<Participant>().WithMany().HasForeignKey(h => h.Participant);
    }
}
