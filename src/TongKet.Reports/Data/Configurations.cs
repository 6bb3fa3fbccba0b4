using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reports.Approving;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Data;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("reports_report");
        builder.HasKey(r => r.Id);
        builder.Ignore(r => r.State).Ignore(r => r.HasStandingVersion).Ignore(r => r.EditProblem).Ignore(r => r.SendProblem);
        builder.HasIndex(r => r.Participant).IsUnique();
    }
}

internal sealed class SectionTextConfiguration : IEntityTypeConfiguration<SectionText>
{
    public void Configure(EntityTypeBuilder<SectionText> builder)
    {
        builder.ToTable("reports_section_text");
        builder.OfReport(x => x.Report);
        builder.HasKey(t => new { t.Report, t.Section });
    }
}

internal sealed class SectionVersionConfiguration : IEntityTypeConfiguration<SectionVersion>
{
    public void Configure(EntityTypeBuilder<SectionVersion> builder)
    {
        builder.ToTable("reports_section_version");
        builder.OfReport(x => x.Report);
        builder.HasKey(v => v.Id);
    }
}

internal sealed class FigureConfiguration : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.ToTable("reports_figure");
        builder.OfReport(x => x.Report);
        builder.HasKey(f => new { f.Report, f.Indicator });
        builder.Property(f => f.Value).HasPrecision(28, 6);
    }
}

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("reports_submission");
        builder.OfReport(x => x.Report);
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => s.Key).IsUnique();
    }
}

internal sealed class ReportReturnConfiguration : IEntityTypeConfiguration<ReportReturn>
{
    public void Configure(EntityTypeBuilder<ReportReturn> builder)
    {
        builder.ToTable("reports_return");
        builder.OfReport(x => x.Report);
        builder.HasOne<Snapshot>().WithMany().HasForeignKey(r => r.Snapshot).OnDelete(DeleteBehavior.NoAction);
        builder.HasKey(r => r.Id);
    }
}

internal sealed class ReportEventConfiguration : IEntityTypeConfiguration<ReportEvent>
{
    public void Configure(EntityTypeBuilder<ReportEvent> builder)
    {
        builder.ToTable("reports_event");
        builder.OfReport(x => x.Report);
        builder.HasKey(e => e.Id);
    }
}

internal static class OfReportConfiguration
{
    // Known to EF so that it writes the report before what belongs to it.
    public static void OfReport<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> report)
        where T : class => builder.HasOne<Report>().WithMany().HasForeignKey(report).OnDelete(DeleteBehavior.NoAction);
}
