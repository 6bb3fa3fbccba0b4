using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A section of the outline; positions count through the whole tree, parents before children.</summary>
internal sealed class OutlineSection
{
    public required SectionId Id { get; init; }
    public required ReviewId Review { get; init; }
    public SectionId? Parent { get; set; }
    public required int Position { get; set; }
    public required int Depth { get; set; }
    public required string Label { get; set; }
    public required string Title { get; set; }
    public required string Guidance { get; set; }

    /// <summary>The version of the outline that asked it first.</summary>
    public int AddedIn { get; init; } = 1;

    /// <summary>The version that asks it no more; 0 while it is asked.</summary>
    public int DroppedIn { get; set; }
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
