using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A figure asked for in a section.</summary>
internal sealed class Indicator
{
    public required IndicatorId Id { get; init; }
    public required ReviewId Review { get; init; }
    public required SectionId Section { get; set; }
    public required int Position { get; set; }
    public required string Name { get; set; }
    public required string Unit { get; set; }

    /// <summary>The version of the outline that asked it first.</summary>
    public int AddedIn { get; init; } = 1;

    /// <summary>The version that asks it no more; 0 while it is asked.</summary>
    public int DroppedIn { get; set; }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("reviews_indicator").HasKey(i => i.Id);
        builder.HasOne<Review>().WithMany().HasForeignKey(i => i.Review);
        builder.HasOne<OutlineSection>().WithMany().HasForeignKey(i => i.Section);
    }
}
