using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Figures;

/// <summary>Figures as they are printed: 1.234,5; nothing is never printed as zero.</summary>
internal static class FigureText
{
    public static string Of(decimal value) => value.ToString("#,##0.######", VietnamTime.Culture);

    /// <summary>What stands above totals: a ratio is never called a sum.</summary>
    public static string HeadOf(IReadOnlyCollection<FigureTotal> totals) =>
        totals.All(t => t.Aggregation is FigureAggregation.Sum) ? "Tổng số"
        : totals.All(t => t.Aggregation is FigureAggregation.Range) ? "Thấp nhất – cao nhất"
        : "Tổng số (tỷ lệ, bình quân: thấp nhất – cao nhất)";

    /// <summary>The total, for a ratio from the lowest to the highest; a dash while no unit has said a number.</summary>
    public static string Of(FigureTotal total) =>
        total switch
        {
            { Units: > 0, Total: { } sum } => Of(sum),
            { Lowest: { } low, Highest: { } high } => low == high ? Of(low) : $"{Of(low)} – {Of(high)}",
            { Missing: 0, None: > 0 } => "Không phát sinh",
            _ => "—",
        };

    public static string Of(CellState state, decimal? value) =>
        state switch
        {
            CellState.Value => Of(value ?? 0),
            CellState.Zero => "0",
            CellState.None => "Không phát sinh",
            CellState.NotApplicable => "Không thuộc đối tượng",
            _ => "Chưa báo cáo",
        };
}
