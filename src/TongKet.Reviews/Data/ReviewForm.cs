using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A statistics form of a review, from the day it is prepared.</summary>
internal sealed class ReviewForm
{
    public required FormId Id { get; init; }
    public required ReviewId Review { get; init; }
    public required int Position { get; set; }

    /// <summary>0 until it is complete for the first time.</summary>
    public int Version { get; set; }
    public StatisticalForm? Definition { get; set; }
    public FormWork? Work { get; set; }
    public int Stamp { get; set; } = 1;
    public DateTimeOffset? RemovedAt { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }

    /// <summary>What a person sees in the editor.</summary>
    public FormWork Shown => Work ?? FormWork.Of(Definition!);
}

internal sealed class ReviewFormConfiguration : IEntityTypeConfiguration<ReviewForm>
{
    public void Configure(EntityTypeBuilder<ReviewForm> builder)
    {
        builder.ToTable("reviews_form").HasKey(f => f.Id);
        builder.Ignore(f => f.Shown);
        builder.Property(f => f.Definition!).StoredAsJson();
        builder.Property(f => f.Work!).StoredAsJson();
        builder.Property(f => f.Stamp).IsConcurrencyToken();
    }
}
