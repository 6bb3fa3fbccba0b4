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
        [.. superior.Forms.Select(f => Of(own.FirstOrDefault(o => IsSame(o.View.Definition, f.Definition)), f)).OfType<FormContent>()];

    private static FormContent? Of(RolledForm? own, FormView asked)
    {
        if (own is null)
        {
            return null;
        }

        var (rows, columns) = (
            Match(own.View.Definition.Rows, asked.Definition.Rows),
            Match(own.View.Definition.Columns, asked.Definition.Columns)
        );
        var cells =
            from cell in FormLayout.OfStored(asked.Definition).Asked
            let row = rows.GetValueOrDefault(cell.Key.Row)
            let column = columns.GetValueOrDefault(cell.Key.Column)
            where row is not null && column is not null
            let total = own.Totals.GetValueOrDefault(new CellKey(row, column))
            where total is { Value.IsMissing: false }
            select new CellEntry(cell.Key.Row, cell.Key.Column, total.Value.State, total.Value.Number, total.Value.Text);
        return cells.ToList() is { Count: > 0 } found ? new FormContent(asked.Id, asked.Version, found) : null;
    }

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
