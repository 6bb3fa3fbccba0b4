using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A review being prepared; its id becomes the review's.</summary>
internal sealed class ReviewDraft
{
    public required ReviewId Id { get; init; }
    public required OrganizationId Owner { get; init; }
    public DocumentId? Directive { get; init; }
    public required ReviewPlan Plan { get; set; }
    public int Version { get; set; } = 1;
    public required DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }
}

internal sealed class ReviewDraftConfiguration : IEntityTypeConfiguration<ReviewDraft>
{
    public void Configure(EntityTypeBuilder<ReviewDraft> builder)
    {
        builder.ToTable("reviews_draft").HasKey(d => d.Id);
        builder.Property(d => d.Plan).StoredAsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
