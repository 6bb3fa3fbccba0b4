using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A figure asked for in a section.</summary>
internal sealed class Indicator
{
    public required IndicatorId Id { get; init; }
    public required ReviewId Review { get; init; }
    public required SectionId Section { get; init; }
    public required int Position { get; init; }
    public required string Name { get; init; }
    public required string Unit { get; init; }
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
