using System.Globalization;
using System.Text;
using TongKet.Kernel.Time;

namespace TongKet.Kernel.Sheets;

/// <summary>The rows of a sheet under its header, blank ones left out.</summary>
/// <param name="Rows">In the order of the file.</param>
public sealed record SheetTable(IReadOnlyList<SheetRow> Rows);

/// <summary>One row; cells are asked by the title of their column.</summary>
public sealed class SheetRow
{
    private const int LongestText = 4_000;
    private static readonly string[] DayFormats = ["d/M/yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];
    private readonly IReadOnlyDictionary<string, int> _header;
    private readonly IReadOnlyList<object?> _cells;

    internal SheetRow(int number, IReadOnlyDictionary<string, int> header, IReadOnlyList<object?> cells) =>
        (Number, _header, _cells) = (number, header, cells);

    /// <summary>The row's number as Excel shows it.</summary>
    public int Number { get; }

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsBlank => _cells.All(c => string.IsNullOrWhiteSpace(c?.ToString()));

    /// <summary>The cell as text, trimmed; empty when there is no such column.</summary>
    public string Text(string title)
    {
        var text = Value(title) switch
        {
            DateTime moment => moment.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, VietnamTime.Culture) ?? "",
        };
        text = Plain(text);
        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>The cell as a day; <paramref name="day"/> is null when it is blank.</summary>
    /// <returns>False when it holds something that is no day.</returns>
    public bool TryDay(string title, out DateOnly? day)
    {
        (day, var text) = (null, Text(title));
        if (Value(title) is DateTime moment)
        {
            day = DateOnly.FromDateTime(moment);
        }
        else if (text.Length > 0)
        {
            if (!DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                return false;
            }

            day = read;
        }

        return true;
    }

    internal static string Plain(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private object? Value(string title) => _header.TryGetValue(Plain(title), out var i) && i < _cells.Count ? _cells[i] : null;
}
