using TongKet.Consolidation.Contracts;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.Figures;

/// <summary>Figures as they are printed: 1.234,5; nothing is never printed as zero.</summary>
internal static class FigureText
{
    public static string Of(decimal value) => value.ToString("#,##0.######", VietnamTime.Culture);

    /// <summary>The total; a dash while no unit has said a number.</summary>
    public static string Of(FigureTotal total) =>
        total switch
        {
            { Units: > 0 } => Of(total.Total),
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
