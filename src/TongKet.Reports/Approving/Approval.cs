using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;

namespace TongKet.Reports.Approving;

/// <summary>One approval: by whom, how the paper is signed, and in whose place.</summary>
internal sealed class Approval
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public required DateTimeOffset At { get; init; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }
    public required string Code { get; init; }
    public string? Authority { get; init; }
    public required IReadOnlyList<string> Positions { get; init; }
    public Guid? Delegation { get; init; }
    public string? LeaderName { get; init; }

    /// <summary>"Hà Đức Toàn (được Lê Văn Bình ủy quyền)".</summary>
    public string Signer => LeaderName is null ? ByName : $"{ByName} (được {LeaderName} ủy quyền)";
}

internal sealed class ApprovalConfiguration : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("reports_approval");
        builder.OfReport(x => x.Report);
        builder.HasKey(a => a.Id);
        builder.Ignore(a => a.Signer);
        builder.Property(a => a.Positions).StoredAsJson();
    }
}
