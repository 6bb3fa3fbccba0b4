using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>One summing-up.</summary>
internal sealed class Review
{
    public required ReviewId Id { get; init; }
    public required OrganizationId Owner { get; set; }
    public required string Title { get; init; }
    public DocumentId? Directive { get; init; }
    public DateOnly? CutOff { get; init; }
    public required OrganizationId Recipient { get; set; }
    public required string RecipientText { get; init; }
    public OrganizationId? Intermediary { get; set; }
    public ParticipantId? AnswersTo { get; init; }
    public ReviewId? Previous { get; init; }

    /// <summary>Grows with each change of the outline after the launch.</summary>
    public int OutlineVersion { get; set; } = 1;
    public required DateTimeOffset LaunchedAt { get; init; }
    public required UserId LaunchedBy { get; init; }

    /// <summary>Takes over who stands for owner, recipient and intermediary now; tells whether that changed something.</summary>
    public bool Readdress(Func<OrganizationId, OrganizationId> heir)
    {
        var before = (Owner, Recipient, Intermediary);
        (Owner, Recipient) = (heir(Owner), heir(Recipient));
        Intermediary = Intermediary is { } via ? heir(via) : null;
        return before != (Owner, Recipient, Intermediary);
    }
}

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder) => builder.ToTable("reviews_review").HasKey(r => r.Id);
}
