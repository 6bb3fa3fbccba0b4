using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>A paper in the register, incoming or outgoing.</summary>
internal sealed class OfficialDocument
{
    public required DocumentId Id { get; init; }
    public required OrganizationId Owner { get; init; }
    public required bool IsOutgoing { get; init; }
    public string? Kind { get; private set; }
    public string? Symbol { get; private set; }
    public DateOnly? IssuedOn { get; private set; }
    public string? Issuer { get; private set; }
    public string? Subject { get; private set; }
    public required FileId? File { get; set; }
    public string? PaperText { get; set; }
    public DocumentFacts Facts { get; private set; } = new();
    public int FactsVersion { get; private set; } = 1;
    public required DateTimeOffset TakenInAt { get; init; }
    public required UserId TakenInBy { get; init; }
    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>Số đến of an incoming paper, the number of an outgoing one.</summary>
    public int? Number { get; private set; }

    /// <summary>The key of the request that registered an outgoing paper, or took a second copy of an incoming one in.</summary>
    public Guid? RequestKey { get; init; }

    /// <summary>When it was set aside as entered by mistake; null for papers at work.</summary>
    public DateTimeOffset? SetAsideAt { get; private set; }
    public UserId? SetAsideBy { get; private set; }
    public string? SetAsideReason { get; private set; }

    /// <summary>Takes the facts over; the columns that lists show follow them.</summary>
    public void Take(DocumentFacts facts)
    {
        Facts = facts;
        (Kind, Symbol, IssuedOn, Issuer, Subject) = (facts.Kind, facts.Symbol, facts.IssuedOn, facts.Issuer, facts.Subject);
    }

    /// <summary>The same, made by a person: a new version.</summary>
    public void Edit(DocumentFacts facts)
    {
        Take(facts);
        FactsVersion++;
    }

    public void SetAside(string reason, UserId by, DateTimeOffset at) => (SetAsideReason, SetAsideBy, SetAsideAt) = (reason, by, at);

    public void TakeBack() => (SetAsideReason, SetAsideBy, SetAsideAt) = (null, null, null);

    public void Register(int number, DateTimeOffset at) => (Number, RegisteredAt) = (number, at);
}

internal sealed class OfficialDocumentConfiguration : IEntityTypeConfiguration<OfficialDocument>
{
    public void Configure(EntityTypeBuilder<OfficialDocument> builder)
    {
        builder.ToTable("documents_document").HasKey(d => d.Id);
        builder.Property(d => d.Facts).StoredAsJson();
        builder.Property(d => d.FactsVersion).IsConcurrencyToken();
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.File);
    }
}
