using TongKet.Formats.Forms;
using TongKet.Formats.Text;

namespace TongKet.Reports.Forms;

/// <summary>What the same office said in the form of the period before.</summary>
internal sealed record PreviousForm(string Title, IReadOnlyDictionary<CellKey, CellValue> Values);

/// <summary>Values that are rarely so: asked about, never forbidden.</summary>
internal static class FormDoubts
{
    // Counts of offices seldom grow or shrink threefold from one period to the next; small numbers do.
    private const decimal Times = 3;
    private const decimal Small = 10;
    private static readonly string[] Compares =
    [
        .. ((string[])["so với", "so cùng kỳ", "tốc độ", "tăng", "kế hoạch"]).Select(VietnameseText.Fold),
    ];

    public static IEnumerable<FormIssue> Of(
        FormLayout layout,
        IReadOnlyDictionary<CellKey, CellValue> values,
        PreviousForm? previous,
        IReadOnlyDictionary<CellKey, CellNeighbours> neighbours
    ) =>
        from cell in layout.Cells
        where !cell.IsClosed && cell.Type.IsNumber
        let why = cell.IsComputed
            ? OfCalculated(cell, values[cell.Key])
            : Why(cell, values[cell.Key], previous?.Values.GetValueOrDefault(cell.Key), neighbours.GetValueOrDefault(cell.Key))
        where why.Length > 0
        select new FormIssue(CheckSeverity.Warning, $"{char.ToUpper(cell.Name[0])}{cell.Name[1..]}: {why}.", cell.Key);

    // What is calculated is as doubtful as what is typed: the numbers that it stands on are asked about.
    private static string OfCalculated(Indicator cell, CellValue value) =>
        value.Number is { } number && IsTooMuch(cell, number) ? $"tính ra lớn hơn 100% ({CellText.Print(cell, value)})" : "";

    // A share of a whole; a comparison ("so với năm trước") may well be more than all of it.
    private static bool IsTooMuch(Indicator cell, decimal number) =>
        number > 100
        && (cell.Type is IndicatorType.Percent || cell.Unit.Trim() == "%")
        && !Compares.Any(w => VietnameseText.Fold($"{cell.Row.Title} {cell.Column.Title}").Contains(w, StringComparison.Ordinal));

    private static string Why(Indicator cell, CellValue value, CellValue? before, CellNeighbours? others)
    {
        if (value.Number is not { } number)
        {
            return "";
        }

        return number < 0 ? $"số âm ({VietnameseNumbers.Print(number)})"
            : IsTooMuch(cell, number) ? $"lớn hơn 100% ({VietnameseNumbers.Print(number)})"
            : cell.Type is not IndicatorType.Percent
            && before is { State: CellState.Value, Number: { } old and > 0 }
            && Compared(number, old) is { Length: > 0 } compared
                ? compared
            : cell.Type is not IndicatorType.Percent && others?.IsFar(number) == true ? Beside(number, others)
            : "";
    }

    private static string Beside(decimal number, CellNeighbours others) =>
        $"{VietnameseNumbers.Print(number)} khác hẳn các đơn vị khác: mức giữa của {others.Units} đơn vị đã gửi là {VietnameseNumbers.Print(others.Middle)}. Hãy xem lại đơn vị tính";

    private static string Compared(decimal now, decimal old)
    {
        var printed = VietnameseNumbers.Print(old);
        return Math.Max(now, old) < Small ? ""
            : now >= old * Times ? $"gấp {VietnameseNumbers.Print(decimal.Round(now / old, 1))} lần kỳ trước ({printed})"
            : now == 0 ? $"bằng 0, kỳ trước là {printed}"
            : now * Times <= old ? $"chỉ bằng 1/{VietnameseNumbers.Print(decimal.Round(old / now, 1))} kỳ trước ({printed})"
            : "";
    }
}
