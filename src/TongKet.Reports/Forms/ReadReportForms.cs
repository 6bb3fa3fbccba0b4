using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>The forms of a report with what was said, brought to the versions that are asked now.</summary>
internal static class ReadReportForms
{
    public static async Task<IReadOnlyList<ReportForm>> OfAsync(TongKetDb db, ReportId report, ReviewView review, CancellationToken ct)
    {
        if (review.Forms.Count == 0)
        {
            return [];
        }

        var answers = await db
            .FormAnswers.AsNoTracking()
            .Where(a => a.Report == report)
            .ToDictionaryAsync(a => a.Form, a => a.FormVersion, ct);
        var cells = await db.AnsweredCells.AsNoTracking().Where(c => c.Report == report && c.DroppedIn == 0).ToListAsync(ct);
        var before = await PreviousAsync(db, report, review, ct);
        var neighbours = await NeighboursAsync(db, review, ct);
        var byForm = cells.ToLookup(c => c.Form);
        return
        [
            .. review.Forms.Select(f =>
            {
                var answered = answers.GetValueOrDefault(f.Id);
                return new ReportForm(f, Brought(f, byForm[f.Id], answered), answered, Before(f, before), neighbours[f.Id]);
            }),
        ];
    }

    private static Dictionary<CellKey, AnsweredCell> Brought(FormView form, IEnumerable<AnsweredCell> cells, int answered) =>
        cells
            .Select(c => (Key: form.Bring(c.Key, answered), Cell: c))
            .Where(c => c.Key is not null)
            .DistinctBy(c => c.Key)
            .ToDictionary(c => c.Key!.Value, c => c.Cell);

    private static async Task<ILookup<FormId, CellRange>> NeighboursAsync(TongKetDb db, ReviewView review, CancellationToken ct)
    {
        var (forms, versions) = (review.Forms.Select(f => f.Id).ToList(), review.Forms.ToDictionary(f => f.Id, f => f.Version));
        var ranges = await db.CellRanges.AsNoTracking().Where(r => forms.Contains(r.Form)).ToListAsync(ct);
        return ranges.Where(r => versions[r.Form] == r.FormVersion).ToLookup(r => r.Form);
    }

    // The newest version that the same office sent in the review before this one, as it was frozen.
    private static async Task<FrozenReport?> PreviousAsync(TongKetDb db, ReportId report, ReviewView review, CancellationToken ct)
    {
        if (review.Previous is not { } previous)
        {
            return null;
        }

        var office = await db.Reports.Where(r => r.Id == report).Select(r => r.Organization).SingleAsync(ct);
        var content = await db
            .Submissions.Where(s => s.Review == previous && s.Organization == office)
            .OrderByDescending(s => s.Version)
            .Select(s => s.Content)
            .FirstOrDefaultAsync(ct);
        return content is null ? null : FrozenReport.Read(content);
    }

    // The form of the same code, else of the same title.
    private static PreviousForm? Before(FormView form, FrozenReport? before)
    {
        var same = before?.Forms?.FirstOrDefault(f =>
            form.Definition.Code.Length > 0 ? f.Definition.Code == form.Definition.Code : f.Definition.Title == form.Definition.Title
        );
        return same is null ? null : new PreviousForm(before!.Title, same.Values());
    }
}
