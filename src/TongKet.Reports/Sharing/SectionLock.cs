using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Somebody writes this section now. The lock is a courtesy between people: what keeps texts apart is the version that each save names.</summary>
internal sealed class SectionLock
{
    /// <summary>Without a sign of life for so long the section is free; the editor gives one every 20 seconds.</summary>
    public static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(90);

    public required ReportId Report { get; init; }
    public required SectionId Section { get; init; }
    public required UserId Holder { get; init; }
    public required string HolderName { get; init; }
    public required DateTimeOffset Since { get; init; }
    public required DateTimeOffset BeatAt { get; init; }
}

internal sealed class SectionLockConfiguration : IEntityTypeConfiguration<SectionLock>
{
    public void Configure(EntityTypeBuilder<SectionLock> builder)
    {
        builder.ToTable("reports_section_lock");
        builder.OfReport(x => x.Report);
        builder.HasKey(l => new { l.Report, l.Section });
    }
}
