using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>A person of the office who is asked to write a section by a day; open until the section is marked done. Two are asked only for what was two sections once.</summary>
internal sealed class SectionTask
{
    public required ReportId Report { get; init; }
    public required SectionId Section { get; init; }
    public required UserId Assignee { get; init; }
    public required string AssigneeName { get; set; }
    public required DateOnly? Due { get; set; }
    public required string Note { get; set; }
    public required UserId AskedBy { get; set; }
    public required string AskedByName { get; set; }
    public required DateTimeOffset AskedAt { get; set; }
}

internal sealed class SectionTaskConfiguration : IEntityTypeConfiguration<SectionTask>
{
    public void Configure(EntityTypeBuilder<SectionTask> builder)
    {
        builder.ToTable("reports_section_task");
        builder.OfReport(x => x.Report);
        builder.HasKey(t => new
        {
            t.Report,
            t.Section,
            t.Assignee,
        });
    }
}
