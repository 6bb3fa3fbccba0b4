using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>Why a number has no paper.</summary>
internal enum GapState
{
    /// <summary>Giữ số: kept for a paper to come; whoever types it takes it.</summary>
    Reserved,

    /// <summary>Bỏ số: no paper will have it.</summary>
    Skipped,
}

/// <summary>A number of the register without a paper, with the reason.</summary>
internal sealed class NumberGap
{
    public required OrganizationId Issuer { get; init; }
    public required string Kind { get; init; }
    public required string Series { get; init; }
    public required int Number { get; init; }
    public required GapState State { get; set; }
    public required string Reason { get; set; }
    public required UserId By { get; set; }
    public required string ByName { get; set; }
    public required DateTimeOffset At { get; set; }
}

internal sealed class NumberGapConfiguration : IEntityTypeConfiguration<NumberGap>
{
    public void Configure(EntityTypeBuilder<NumberGap> builder) =>
        builder
            .ToTable("documents_gap")
            .HasKey(g => new
            {
                g.Issuer,
                g.Kind,
                g.Series,
                g.Number,
            });
}
