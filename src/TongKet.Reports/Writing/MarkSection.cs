using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Revising;
using TongKet.Reports.Sharing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>The writer says that a section is done, that there is nothing to report, or takes that back.</summary>
internal sealed class MarkSection(IDatabase database, IReviews reviews, WhoWrites writing, TimeProvider clock)
{
    public async Task<Outcome<SectionSaved>> HandleAsync(
        ReportId id,
        SectionId section,
        SectionMark mark,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report)
        {
            return ReportProblems.NotFound;
        }

        if (report.OutlineVersion > 1 && await StandingSection.FindAsync(reviews, report, section, ct) is { } now)
        {
            section = now.Id;
        }

        if ((await writing.RefusalAsync(db, report, section, who, ct) ?? report.EditProblem) is { } refused)
        {
            return refused;
        }

        var text = await db.SectionTexts.SingleOrDefaultAsync(t => t.Report == id && t.Section == section, ct);
        if (text is null)
        {
            if (await reviews.FindAsync(report.Review, ct) is not { } review || review.Sections.All(s => s.Id != section))
            {
                return ReportProblems.NoSection;
            }

            text = new SectionText { Report = id, Section = section };
        }

        if (text.SetMark(mark, who, clock.GetUtcNow()) is { } refusal)
        {
            return refusal;
        }

        if (text.Version > 0 && db.Entry(text).State is EntityState.Detached)
        {
            db.Add(text);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SectionSaved(text.Version, text.Mark, text.Words, text.UpdatedAt);
    }
}
