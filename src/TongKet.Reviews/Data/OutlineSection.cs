using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A section of the outline; positions count through the whole tree, parents before children.</summary>
internal sealed class OutlineSection
{
    public required SectionId Id { get; init; }
    public required ReviewId Review { get; init; }
    public SectionId? Parent { get; init; }
    public required int Position { get; init; }
    public required int Depth { get; init; }
    public required string Label { get; init; }
    public required string Title { get; init; }
    public required string Guidance { get; init; }
}

internal sealed class OutlineSectionConfiguration : IEntityTypeConfiguration<OutlineSection>
{
    public void Configure(EntityTypeBuilder<OutlineSection> builder)
    {
        builder.ToTable("reviews_section").HasKey(s => s.Id);
        builder.HasOne<Review>().WithMany().HasForeignKey(s => s.Review);
        builder.HasOne<OutlineSection>().WithMany().HasForeignKey(s => s.Parent);
    }
}
