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

/// <summary>What the launch form holds.</summary>
internal sealed record ReviewPlan
{
    public string Title { get; init; } = "";
    public string RecipientText { get; init; } = "";

    /// <summary>The intermediary's name as typed or printed.</summary>
    public string Via { get; init; } = "";
    public DateOnly? CutOff { get; init; }
    public Guid? AnswersTo { get; init; }
    public IReadOnlyList<OutlineDraft> Outline { get; init; } = [];
    public IReadOnlyList<PlannedGroup> Groups { get; init; } = [];
}

/// <summary>Organisations with one deadline.</summary>
/// <param name="Name">As printed, or as a person calls it.</param>
/// <param name="Deadline">The last day in time.</param>
/// <param name="Organizations">Who is in it.</param>
/// <param name="Add">Names typed that are not resolved yet.</param>
internal sealed record PlannedGroup(string Name, DateOnly? Deadline, IReadOnlyList<Guid> Organizations, string Add);

internal sealed class ReviewDraftConfiguration : IEntityTypeConfiguration<ReviewDraft>
{
    public void Configure(EntityTypeBuilder<ReviewDraft> builder)
    {
        builder.ToTable("reviews_draft").HasKey(d => d.Id);
        builder.Property(d => d.Plan).StoredAsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
