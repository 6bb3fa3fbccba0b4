using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Forms;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.FromBelow;

/// <summary>The draft for those who have something to offer to it.</summary>
internal sealed class ReportDrafts(IDatabase database, FillReport fill, FillForms forms, IReviews reviews) : IReportDrafts
{
    public async Task<DraftReport?> FindAsync(ReportId report, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == report, ct) is not { } found
            || await reviews.FindAsync(found.Review, ct) is not { } review
        )
        {
            return null;
        }

        var content = await ReportContent.ReadAsync(db, report, review, ct);
        return new DraftReport(
            report,
            found.Participant,
            found.Review,
            found.Organization,
            found.EditProblem is null,
            [.. content.Texts.Values.Select(t => new SectionContent(t.Section, t.Html, t.Mark is SectionMark.NothingToReport))],
            [.. content.Figures.Values.Select(f => new FigureContent(f.Indicator, f.State, f.Value))],
            [.. content.Forms.Select(f => new FormContent(f.View.Id, f.View.Version, f.Entries))]
        );
    }

    public async Task<Outcome<ReportId>> AddAsync(
        ReportId report,
        IReadOnlyList<SectionAddition> additions,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(report, ct) is not { } held)
        {
            return ReportProblems.NotFound;
        }

        // Read under the report's lock: what somebody saves at this moment comes before or behind, never under it.
        var there = await db.SectionTexts.Where(t => t.Report == report).ToDictionaryAsync(t => t.Section, t => t.Html, ct);
        var contents = additions
            .GroupBy(a => a.Section)
            .Select(g => new SectionContent(g.Key, WithAll(there.GetValueOrDefault(g.Key) ?? "", g), NothingToReport: false))
            .ToList();
        if (await fill.FillAsync(db, held, contents, figures, VersionKind.Filled, who, ct) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    public async Task<Outcome<OfferedContent>> FillFreeAsync(ReportId report, OfferedContent offered, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(report, ct) is not { } held || await reviews.FindAsync(held.Review, ct) is not { } review)
        {
            return ReportProblems.NotFound;
        }

        var left = (await FreePlaces.ReadAsync(db, report, review, ct)).Left(offered);
        var refusal =
            await fill.FillAsync(db, held, left.Sections, left.Figures, VersionKind.Filled, who, ct)
            ?? await forms.FillAsync(db, held, review, left.Forms, who, ct);
        if (refusal is not null)
        {
            return refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return left;
    }

    // What a press that broke off, or a colleague's at the same moment, has put there already is not put there again.
    private static string WithAll(string stood, IEnumerable<SectionAddition> additions) =>
        additions
            .Where(a => !stood.Contains(a.Html, StringComparison.Ordinal) || StillStands(a.InPlaceOf, a.Html, stood))
            .Aggregate(stood, Add);

    private static bool StillStands(string? old, string html, string text) =>
        old is { Length: > 0 } && text.Contains(old, StringComparison.Ordinal) && !html.Contains(old, StringComparison.Ordinal);

    private static string Add(string text, SectionAddition addition) =>
        addition.InPlaceOf is { Length: > 0 } old && text.Contains(old, StringComparison.Ordinal)
            ? text.Replace(old, addition.Html, StringComparison.Ordinal)
            : RichText.Join([text, addition.Html]).ToHtml();
}
