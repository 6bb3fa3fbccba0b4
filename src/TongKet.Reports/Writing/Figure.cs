using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A figure of a report.</summary>
internal sealed class Figure
{
    public required ReportId Report { get; init; }
    public required IndicatorId Indicator { get; init; }
    public CellState State { get; private set; } = CellState.Missing;
    public decimal? Value { get; private set; }
    public int Version { get; private set; }
    public UserId UpdatedBy { get; private set; }
    public string UpdatedByName { get; private set; } = "";
    public DateTimeOffset UpdatedAt { get; private set; }

    public void Set(FigureEntry entry, ActingUser who, DateTimeOffset now)
    {
        (State, Value) = (entry.State, entry.Value);
        (Version, UpdatedBy, UpdatedByName, UpdatedAt) = (Version + 1, who.User, who.Name, now);
    }
}

/// <summary>A cell as it is said: a value that is nothing is never zero, and zero is said as zero.</summary>
internal readonly record struct FigureEntry
{
    private FigureEntry(CellState state, decimal? value) => (State, Value) = (state, value);

    public CellState State { get; }
    public decimal? Value { get; }

    public static FigureEntry Of(CellState state, decimal? value) =>
        (state, value) switch
        {
            (CellState.None or CellState.NotApplicable, _) => new(state, null),
            (CellState.Zero, _) or (CellState.Value, 0m) => new(CellState.Zero, 0m),
            (CellState.Value, { } number) when decimal.Round(number, 6) is var rounded and not 0m => new(CellState.Value, rounded),
            (CellState.Value, not null) => new(CellState.Zero, 0m),
            _ => new(CellState.Missing, null),
        };
}
