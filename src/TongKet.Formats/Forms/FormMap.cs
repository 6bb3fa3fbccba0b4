namespace TongKet.Formats.Forms;

/// <summary>Where values go when a form changes: from the code of the older version to that of the newer. A code that is not named stays; an empty one is dropped.</summary>
/// <param name="Rows">Old row codes.</param>
/// <param name="Columns">Old column codes.</param>
public sealed record FormMap(IReadOnlyDictionary<string, string> Rows, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>Nothing goes anywhere.</summary>
    public static readonly FormMap Same = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>Where a cell's value goes; null when it is dropped.</summary>
    public CellKey? Apply(CellKey old)
    {
        var (row, column) = (Rows.GetValueOrDefault(old.Row, old.Row), Columns.GetValueOrDefault(old.Column, old.Column));
        return row.Length > 0 && column.Length > 0 ? new CellKey(row, column) : null;
    }
}
