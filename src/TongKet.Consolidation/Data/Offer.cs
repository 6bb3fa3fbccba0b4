using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>What the office decided on a passage of its consolidation for its own report.</summary>
internal sealed class Offer
{
    public required ReportId Report { get; init; }
    public required PassageId Passage { get; init; }

    /// <summary>Taken into the report; false when it was left out.</summary>
    public required bool Taken { get; set; }

    /// <summary>The wording that was decided on: another one is new again.</summary>
    public required string Html { get; set; }
    public required string ByName { get; set; }
    public required DateTimeOffset At { get; set; }
}

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder) =>
        builder.ToTable("consolidation_offer").HasKey(o => new { o.Report, o.Passage });
}
