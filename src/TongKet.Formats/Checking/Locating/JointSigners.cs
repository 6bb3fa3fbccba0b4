using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Joint issuers sign side by side in a table of their own, above the recipients.</summary>
internal static class JointSigners
{
    /// <summary>The table in which two or more sign; null when one signs.</summary>
    public static List<MeasuredLine>? TableOf(TableCell? authority, MeasuredLine? label, IReadOnlyList<MeasuredLine> lines)
    {
        var inTable = authority is null ? lines.LastOrDefault(l => l.Number < (label?.Number ?? 0) && l.Cell is not null)?.Cell : authority;
        var table = inTable?.Parent?.Parent;
        if (table is null || table == label?.Cell?.Parent?.Parent)
        {
            return null;
        }

        var own = lines.Where(l => l.Cell?.Parent?.Parent == table).ToList();
        var columns = own.Where(l => l.InCapitals).Select(l => l.Cell!.ElementsBefore().OfType<TableCell>().Count()).Distinct().Count();
        // A table of figures right above the recipients is none of this.
        return columns is 2 or 3 && own.Any(IsName) && own.All(l => (l.InCapitals || IsName(l)) && !l.Text.Any(char.IsDigit)) ? own : null;
    }

    public static void Mark(LocatedPaper located, List<MeasuredLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.InCapitals)
            {
                located.Mark(line, LinePatterns.Authority.IsMatch(line.Text) ? LayoutComponent.Authority : LayoutComponent.Position);
            }
            else if (line.Text != "kiêm")
            {
                located.Mark(line, LayoutComponent.Signer);
            }
        }
    }

    // "kiêm" joins two positions of one signer.
    private static bool IsName(MeasuredLine line) =>
        !line.InCapitals && (line.Text == "kiêm" || line.Text.Split(' ').Length is >= 2 and <= 7);
}
