using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reports.Data;

namespace TongKet.Reports.Forms;

internal sealed class FormAnswerConfiguration : IEntityTypeConfiguration<FormAnswer>
{
    public void Configure(EntityTypeBuilder<FormAnswer> builder)
    {
        builder.ToTable("reports_form_answer");
        builder.OfReport(a => a.Report);
        builder.HasKey(a => new { a.Report, a.Form });
    }
}

internal sealed class AnsweredCellConfiguration : IEntityTypeConfiguration<AnsweredCell>
{
    public void Configure(EntityTypeBuilder<AnsweredCell> builder)
    {
        builder.ToTable("reports_form_cell");
        builder.HasKey(c => new
        {
            c.Report,
            c.Form,
            c.DroppedIn,
            c.RowCode,
            c.ColumnCode,
        });
        builder.HasOne<FormAnswer>().WithMany().HasForeignKey(c => new { c.Report, c.Form });
        builder.Ignore(c => c.Key).Ignore(c => c.Value).Ignore(c => c.IsExplained).Ignore(c => c.Entry);
        builder.Property(c => c.Number).HasPrecision(28, 6);
    }
}

internal sealed class CellRangeConfiguration : IEntityTypeConfiguration<CellRange>
{
    public void Configure(EntityTypeBuilder<CellRange> builder)
    {
        builder.ToTable("reports_form_range");
        builder.HasKey(r => new
        {
            r.Form,
            r.FormVersion,
            r.RowCode,
            r.ColumnCode,
        });
        builder.Ignore(r => r.Key).Ignore(r => r.Neighbours);
    }
}
