using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>Takes a report's cells to the version of the form that is asked now; what is asked no more is kept aside. Under the report's lock.</summary>
internal static class StandingCells
{
    public static async Task<Dictionary<CellKey, AnsweredCell>> BringAsync(
        TongKetDb db,
        ReportId report,
        FormView form,
        CancellationToken ct
    )
    {
        var answer = await db.FormAnswers.SingleOrDefaultAsync(a => a.Report == report && a.Form == form.Id, ct);
        if (answer is null)
        {
            db.Add(
                new FormAnswer
                {
                    Report = report,
                    Form = form.Id,
                    FormVersion = form.Version,
                }
            );
            return [];
        }

        var cells = await db.AnsweredCells.Where(c => c.Report == report && c.Form == form.Id && c.DroppedIn == 0).ToListAsync(ct);
        if (answer.FormVersion == form.Version)
        {
            return cells.ToDictionary(c => c.Key);
        }

        var brought = new Dictionary<CellKey, AnsweredCell>();
        var moved = new List<AnsweredCell>();
        foreach (var cell in cells)
        {
            var key = form.Bring(cell.Key, answer.FormVersion);
            if (key is { } to && brought.TryAdd(to, cell))
            {
                if (to == cell.Key)
                {
                    continue;
                }

                brought[to] = cell.At(to, 0);
                moved.Add(brought[to]);
            }
            else
            {
                moved.Add(cell.At(cell.Key, form.Version));
            }

            db.Remove(cell);
        }

        // The old places are free in the database before others move there.
        await db.SaveChangesAsync(ct);
        db.AddRange(moved);
        answer.FormVersion = form.Version;
        return brought;
    }
}
