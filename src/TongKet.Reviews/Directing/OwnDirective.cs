using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>An office's own directive for a review, being written or issued.</summary>
internal sealed class OwnDirective
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

    /// <summary>Handed over to the clerk; null while it is being written.</summary>
    public DateTimeOffset? ReadyAt { get; private set; }
    public string? ReadyBy { get; private set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }

    public Kernel.Outcomes.Problem? EditProblem =>
        IssuedAt is not null ? DirectiveProblems.Issued
        : Frozen ? DirectiveProblems.Frozen
        : null;

    public Kernel.Outcomes.Problem? HandingProblem => ReadyAt is null ? DirectiveProblems.NotHandedOver : null;

    public void HandOver(string by, DateTimeOffset at) => (ReadyAt, ReadyBy) = (at, by);

    /// <summary>Another wording; what was handed over before is not this one.</summary>
    public void Write(DirectiveText text, string by, DateTimeOffset at)
    {
        (Text, Version, UpdatedBy, UpdatedAt) = (text, Version + 1, by, at);
        (ReadyAt, ReadyBy) = (null, null);
    }

    public void Issue(RegisteredDocument paper, DateTimeOffset at) => (Document, Symbol, IssuedAt) = (paper.Id, paper.Symbol, at);
}

internal sealed class OwnDirectiveConfiguration : IEntityTypeConfiguration<OwnDirective>
{
    public void Configure(EntityTypeBuilder<OwnDirective> builder)
    {
        builder.ToTable("reviews_directive").HasKey(d => d.Review);
        builder.Property(d => d.Text).StoredAsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.EditProblem).Ignore(d => d.HandingProblem);
    }
}
