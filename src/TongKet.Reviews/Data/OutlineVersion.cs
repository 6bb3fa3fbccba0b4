using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A version of an outline that units were asked to answer after a change.</summary>
internal sealed class OutlineVersion
{
    public required ReviewId Review { get; init; }
    public required int Version { get; init; }

    /// <summary>The work that it was made of: accepting it twice makes one version.</summary>
    public required Guid Key { get; init; }
    public required IReadOnlyList<SectionMove> Moves { get; init; }
    public required IReadOnlyList<IndicatorMove> Figures { get; init; }
    public required IReadOnlyList<SectionChange> Changes { get; init; }
    public required string Reason { get; init; }
    public required bool AsksSupplement { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string ByName { get; init; }

    public OutlineStep Step => new(Version, Moves, Changes, Reason, AsksSupplement, At, ByName) { Figures = Figures };
}

internal sealed class OutlineVersionConfiguration : IEntityTypeConfiguration<OutlineVersion>
{
    public void Configure(EntityTypeBuilder<OutlineVersion> builder)
    {
        builder.ToTable("reviews_outline_version").HasKey(v => new { v.Review, v.Version });
        builder.HasOne<Review>().WithMany().HasForeignKey(v => v.Review);
        builder.Ignore(v => v.Step);
        builder.Property(v => v.Moves).StoredAsJson();
        builder.Property(v => v.Figures).StoredAsJson();
        builder.Property(v => v.Changes).StoredAsJson();
    }
}
