using TongKet.Consolidation.Forms;
using TongKet.Formats.Forms;
using TongKet.Formats.Text;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>Totals of one's own forms as answers to the superior's: forms by code or title, rows and columns by code and title. What is calculated there is calculated there.</summary>
internal static class UpwardForms
{
    public static IReadOnlyList<FormContent> Of(IReadOnlyList<RolledForm> own, ReviewView superior) =>
        [
            .. Cells(own, superior)
                .GroupBy(c => c.Asked)
                .Select(g => new FormContent(g.Key.Id, g.Key.Version, [.. g.Where(c => !c.Total.Value.IsMissing).Select(c => c.Entry)]))
                .Where(f => f.Cells.Count > 0),
        ];

    /// <summary>Each asked cell that one's own forms hold, with its total.</summary>
    public static IEnumerable<UpwardCell> Cells(IReadOnlyList<RolledForm> own, ReviewView superior) =>
        from asked in superior.Forms
        let mine = own.FirstOrDefault(o => IsSame(o.View.Definition, asked.Definition))
        where mine is not null
        let rows = Match(mine.View.Definition.Rows, asked.Definition.Rows)
        let columns = Match(mine.View.Definition.Columns, asked.Definition.Columns)
        from cell in FormLayout.OfStored(asked.Definition).Asked
        let row = rows.GetValueOrDefault(cell.Key.Row)
        let column = columns.GetValueOrDefault(cell.Key.Column)
        where row is not null && column is not null
        let total = mine.Totals.GetValueOrDefault(new CellKey(row, column))
        where total is not null
        select new UpwardCell(asked, cell, mine, total);

    private static bool IsSame(StatisticalForm own, StatisticalForm theirs) =>
        own.Code.Length > 0 && theirs.Code.Length > 0
            ? VietnameseText.Fold(own.Code) == VietnameseText.Fold(theirs.Code)
            : VietnameseText.Fold(own.Title) == VietnameseText.Fold(theirs.Title);

    // Their code → ours.
    private static Dictionary<string, string> Match(IReadOnlyList<FormLine> own, IReadOnlyList<FormLine> theirs)
    {
        var found = new Dictionary<string, string>();
        foreach (var line in theirs)
        {
            var title = VietnameseText.Fold(line.Title);
            var same = own.Where(o => VietnameseText.Fold(o.Title) == title && !found.ContainsValue(o.Code)).ToList();
            if ((same.Find(o => o.Code == line.Code) ?? same.FirstOrDefault()) is { } match)
            {
                found[line.Code] = match.Code;
            }
        }

        return found;
    }
}
