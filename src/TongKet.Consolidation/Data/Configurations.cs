using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;

namespace TongKet.Consolidation.Data;

internal sealed class ReviewConsolidationConfiguration : IEntityTypeConfiguration<ReviewConsolidation>
{
    public void Configure(EntityTypeBuilder<ReviewConsolidation> builder)
    {
        builder.ToTable("consolidation_consolidation");
        builder.HasIndex(c => c.Review).IsUnique();
    }
}

internal sealed class TakenSubmissionConfiguration : IEntityTypeConfiguration<TakenSubmission>
{
    public void Configure(EntityTypeBuilder<TakenSubmission> builder)
    {
        builder.ToTable("consolidation_submission");
        builder.HasKey(s => new { s.Consolidation, s.Submission });
        builder.Property(s => s.NothingIn).StoredAsJson();
    }
}

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("consolidation_contribution");
        builder.HasOne<TakenSubmission>().WithMany().HasForeignKey(c => new { c.Consolidation, c.Submission });
    }
}

internal sealed class DraftPassageConfiguration : IEntityTypeConfiguration<DraftPassage>
{
    public void Configure(EntityTypeBuilder<DraftPassage> builder)
    {
        builder.ToTable("consolidation_passage");
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}

internal sealed class PassageSourceConfiguration : IEntityTypeConfiguration<PassageSource>
{
    public void Configure(EntityTypeBuilder<PassageSource> builder)
    {
        builder.ToTable("consolidation_passage_source");
        builder.HasOne<DraftPassage>().WithMany().HasForeignKey(s => s.Passage);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.Contribution);
    }
}

internal sealed class UnitFigureConfiguration : IEntityTypeConfiguration<UnitFigure>
{
    public void Configure(EntityTypeBuilder<UnitFigure> builder)
    {
        builder.ToTable("consolidation_figure");
        builder.HasKey(f => new
        {
            f.Consolidation,
            f.Submission,
            f.Indicator,
        });
        builder.HasOne<TakenSubmission>().WithMany().HasForeignKey(f => new { f.Consolidation, f.Submission });
    }
}

internal sealed class UnitFormCellsConfiguration : IEntityTypeConfiguration<UnitFormCells>
{
    public void Configure(EntityTypeBuilder<UnitFormCells> builder)
    {
        builder.ToTable("consolidation_form");
        builder.HasKey(f => new
        {
            f.Consolidation,
            f.Submission,
            f.Form,
        });
        builder.HasOne<TakenSubmission>().WithMany().HasForeignKey(f => new { f.Consolidation, f.Submission });
        builder.Property(f => f.Cells).StoredAsJson();
    }
}
