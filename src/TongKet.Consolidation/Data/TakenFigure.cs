using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>A total as it was taken into the office's own report: while it still stands there so, no person has changed it.</summary>
internal sealed class TakenFigure
{
    public required ReportId Report { get; init; }

    /// <summary>Names the figure or the cell.</summary>
    public required string Key { get; init; }
    public required CellState State { get; set; }
    public decimal? Number { get; set; }
    public string? Text { get; set; }

    public CellValue Value => new(State, Number, Text);
}

internal sealed class TakenFigureConfiguration : IEntityTypeConfiguration<TakenFigure>
{
    public void Configure(EntityTypeBuilder<TakenFigure> builder)
    {
        builder.ToTable("consolidation_offer_figure").HasKey(f => new { f.Report, f.Key });
        builder.Ignore(f => f.Value);
    }
}
