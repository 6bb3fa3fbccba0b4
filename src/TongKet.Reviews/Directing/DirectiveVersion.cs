using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>A wording of a directive that was saved, or that lost against a colleague's.</summary>
internal sealed class DirectiveVersion
{
    public required Guid Id { get; init; }
    public required ReviewId Review { get; init; }
    public required int Version { get; set; }
    public required DirectiveText Text { get; set; }

    /// <summary>A colleague had saved first; this is what the second one wrote.</summary>
    public required bool Lost { get; init; }

    /// <summary>Saved while somebody typed: the next one of the same minutes takes its place.</summary>
    public required bool Automatic { get; init; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset BegunAt { get; init; }
    public required DateTimeOffset At { get; set; }
}

internal sealed class DirectiveVersionConfiguration : IEntityTypeConfiguration<DirectiveVersion>
{
    public void Configure(EntityTypeBuilder<DirectiveVersion> builder)
    {
        builder.ToTable("reviews_directive_version").HasKey(v => v.Id);
        builder.HasOne<OwnDirective>().WithMany().HasForeignKey(v => v.Review);
        builder.Property(v => v.Text).StoredAsJson();
    }
}
