using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Rows that hold no content of their own.</summary>
internal static partial class TableRows
{
    /// <summary>"(1) (2) (3)", "A B 1 2": the row that numbers the columns.</summary>
    public static bool IsNumbering(IEnumerable<MappedText> cells)
    {
        var said = cells.Where(c => !c.IsEmpty).ToList();
        return said.Count > 1 && said.TrueForAll(c => ColumnNumber().IsMatch(c.Text));
    }

    [GeneratedRegex(@"^\(?([A-Za-z]|\d{1,2})\)?(\s*=.{0,40})?$", RegexOptions.None, 1000)]
    private static partial Regex ColumnNumber();
}
