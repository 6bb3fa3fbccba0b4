using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>What a restructuring did to a place.</summary>
internal sealed class Passing
{
    public required Guid Id { get; init; }
    public required ReviewId Review { get; init; }
    public required ParticipantId Participant { get; init; }
    public required SuccessionId Succession { get; init; }
    public required PassingKind Kind { get; init; }
    public ParticipantId? Source { get; init; }
    public required string Words { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class PassingConfiguration : IEntityTypeConfiguration<Passing>
{
    public void Configure(EntityTypeBuilder<Passing> builder)
    {
        builder.ToTable("reviews_passing").HasKey(p => p.Id);
        builder.HasOne<Review>().WithMany().HasForeignKey(p => p.Review);
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.Participant);
        builder.HasOne<Participant>().WithMany().HasForeignKey(p => p.Source);
    }
}
