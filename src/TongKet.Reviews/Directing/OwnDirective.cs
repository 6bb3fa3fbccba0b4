using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>An office's own directive for a review, being written, on its way to a number, or issued.</summary>
internal sealed partial class OwnDirective
{
    public required ReviewId Review { get; init; }
    public required OrganizationId Owner { get; init; }
    public required DirectiveText Text { get; set; }
    public int Version { get; set; } = 1;

    /// <summary>One directive takes one number, however often the button is pressed.</summary>
    public required Guid IssueKey { get; init; }

    /// <summary>Being numbered: nobody changes a word any more.</summary>
    public bool Frozen { get; set; }
    public DocumentId? Document { get; private set; }
    public string? Symbol { get; private set; }
    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>Which day the issued paper gives to which unit; null for a paper issued before this was kept.</summary>
    public IReadOnlyList<SaidDay>? Said { get; private set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }

    /// <summary>The facts that the text follows.</summary>
    public string? Mark { get; private set; }

    /// <summary>The groups as they were called before the launch, so that the paper's words stay the same after it.</summary>
    public IReadOnlyList<CalledGroup>? Called { get; private set; }

    /// <summary>The page that wrote last, and the version that it began from.</summary>
    public Guid? Page { get; private set; }
    public int PageFrom { get; private set; }
}

internal sealed class OwnDirectiveConfiguration : IEntityTypeConfiguration<OwnDirective>
{
    public void Configure(EntityTypeBuilder<OwnDirective> builder)
    {
        builder.ToTable("reviews_directive").HasKey(d => d.Review);
        builder.Property(d => d.Text).StoredAsJson();
        builder.Property(d => d.Said!).StoredAsJson();
        builder.Property(d => d.Called!).StoredAsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.EditProblem).Ignore(d => d.Stage).Ignore(d => d.Since).Ignore(d => d.StepBy).Ignore(d => d.IsOnItsWay);
    }
}
