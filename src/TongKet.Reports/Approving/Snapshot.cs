using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;

namespace TongKet.Reports.Approving;

/// <summary>The draft as the leader read it when he returned it; never changed.</summary>
internal sealed class Snapshot
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }

    /// <summary>A frozen report without number, as UTF-8 JSON.</summary>
    public required byte[] Content { get; init; }
    public required string Sha256 { get; init; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class SnapshotConfiguration : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.ToTable("reports_snapshot");
        builder.OfReport(x => x.Report);
        builder.HasKey(s => s.Id);
    }
}
