using System.Globalization;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>Takes chosen offers into the own report, or leaves them out; a second click finds nothing left to do.</summary>
internal sealed class TakeOffers(
    IDatabase database,
    ReadOffers read,
    IReportDrafts drafts,
    IReports reports,
    IAudit audit,
    TimeProvider clock
)
{
    public async Task<Outcome<int>> TakeAsync(ReportId id, OfferChoice choice, ActingUser who, CancellationToken ct)
    {
        if (await read.HandleAsync(id, ct) is not { } view || view.Report.Organization != who.Organization)
        {
            return ConsolidationProblems.NotFound;
        }

        var passages = view.Passages.Where(choice.Holds).ToList();
        var figures = view.NewFigures.Where(f => choice.Figures.Contains(f.Key)).ToList();
        if (passages.Count + figures.Count == 0)
        {
            return ConsolidationProblems.NothingOffered;
        }

        if (figures.GroupBy(f => f.Place).FirstOrDefault(g => g.DistinctBy(f => f.Offered).Skip(1).Any()) is { } twice)
        {
            return ConsolidationProblems.TwoForOne(twice.First().Name);
        }

        var added = await drafts.AddAsync(
            id,
            [.. passages.Select(p => new SectionAddition(p.Target, p.Passage.Html, p.ChangedSince ? p.Decided!.Html : null))],
            [.. figures.Where(FigureKeys.IsFigure).Select(FigureKeys.Figure)],
            who,
            ct
        );
        var forms = FigureKeys.Forms(figures, view.Superior);
        if (added.Succeeded && forms.Count > 0)
        {
            added = await reports.FillFormsAsync(id, forms, who, ct);
        }

        return added.Succeeded ? await DecideAsync(id, passages, figures, taken: true, who, ct) : added.Problem;
    }

    public async Task<Outcome<int>> LeaveAsync(ReportId id, OfferChoice choice, ActingUser who, CancellationToken ct)
    {
        if (await read.HandleAsync(id, ct) is not { } view || view.Report.Organization != who.Organization)
        {
            return ConsolidationProblems.NotFound;
        }

        var passages = view.Passages.Where(choice.Holds).ToList();
        return passages.Count == 0 ? ConsolidationProblems.NothingOffered : await DecideAsync(id, passages, [], taken: false, who, ct);
    }

    private async Task<Outcome<int>> DecideAsync(
        ReportId id,
        List<OfferedPassage> passages,
        List<OfferedFigure> figures,
        bool taken,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockDecisionsAsync(id, ct);
        await db.DecideAsync(id, [.. passages.Select(p => p.Passage)], taken, who, clock, ct);
        await db.RememberAsync(id, figures.ToDictionary(f => f.Key, f => f.Offered), ct);
        var what = taken ? "Đưa vào báo cáo" : "Để lại";
        audit.Record(
            db,
            who,
            taken ? "report.taken-from-below" : "report.left-below",
            id.Value,
            string.Create(CultureInfo.InvariantCulture, $"{what} {passages.Count} đoạn, {figures.Count} số liệu từ cấp dưới")
        );
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return passages.Count + figures.Count;
    }
}
