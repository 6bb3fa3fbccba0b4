using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>Replaces cells of a draft's forms at one stroke (a consolidation sent up, the demo). Cells not named stay.</summary>
internal sealed class FillForms(IDatabase database, IReviews reviews, TimeProvider clock)
{
    public async Task<Outcome<ReportId>> HandleAsync(ReportId id, IReadOnlyList<FormContent> forms, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report || await reviews.FindAsync(report.Review, ct) is not { } review)
        {
            return ReportProblems.NotFound;
        }

        if (await FillAsync(db, report, review, forms, who, ct) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    /// <summary>The same inside the caller's transaction, which holds the report and saves.</summary>
    public async Task<Problem?> FillAsync(
        TongKetDb db,
        Report report,
        ReviewView review,
        IReadOnlyList<FormContent> forms,
        ActingUser who,
        CancellationToken ct
    )
    {
        if ((report.Organization != who.Organization ? ReportProblems.NotYours : report.EditProblem) is { } refusal)
        {
            return refusal;
        }

        foreach (var content in forms)
        {
            if (review.Forms.FirstOrDefault(f => f.Id == content.Form) is not { } asked)
            {
                return ReportProblems.NoForm;
            }

            var there = await StandingCells.BringAsync(db, report.Id, asked, ct);
            var layout = FormLayout.OfStored(asked.Definition);
            foreach (var entry in asked.Bring(content.Cells, content.Version))
            {
                if (layout.Find(entry.Key) is not { IsClosed: false, IsComputed: false })
                {
                    continue;
                }

                if (!there.TryGetValue(entry.Key, out var cell))
                {
                    there[entry.Key] = cell = new AnsweredCell
                    {
                        Report = report.Id,
                        Form = asked.Id,
                        RowCode = entry.Row,
                        ColumnCode = entry.Column,
                    };
                    db.Add(cell);
                }

                cell.Set(entry.Value, entry.Note ?? cell.Note, confirmed: false, who, clock.GetUtcNow());
            }
        }

        return null;
    }
}
