using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Forms;

/// <summary>The forms of the newest submissions rolled up: one query a form, however many units.</summary>
internal sealed class RollUpForms(IDatabase database, IReviews reviews, IOrganizations organizations, TimeProvider clock)
{
    public async Task<IReadOnlyList<RolledForm>> AllAsync(ConsolidationId id, ReviewView review, CancellationToken ct)
    {
        var rolled = new List<RolledForm>(review.Forms.Count);
        foreach (var form in review.Forms)
        {
            rolled.Add(await OneAsync(id, review, form, ct));
        }

        return rolled;
    }

    public async Task<RolledForm> OneAsync(ConsolidationId id, ReviewView review, FormView form, CancellationToken ct)
    {
        await using var db = database.Open();
        var sent = await (
            from cells in db.UnitForms.AsNoTracking()
            join taken in db.TakenSubmissions
                on new { cells.Consolidation, cells.Submission } equals new { taken.Consolidation, taken.Submission }
            where cells.Consolidation == id && cells.Form == form.Id && taken.Currency == Currency.Current
            orderby taken.SentAt, taken.Submission
            select new
            {
                taken.Organization,
                taken.Symbol,
                taken.Version,
                cells.FormVersion,
                cells.Cells,
            }
        ).ToListAsync(ct);
        var sources = sent.Select(s => new FormSource(
                s.Organization,
                s.Symbol,
                s.Version,
                s.FormVersion,
                form.Bring(s.Cells, s.FormVersion)
            ))
            .ToList();
        var participants = await reviews.ListParticipantsAsync(review.Id, ct);
        var said = sources.Select(s => s.Organization).ToHashSet();
        var layout = FormLayout.OfStored(form.Definition);
        return new RolledForm(
            form,
            layout,
            FormRollUp.Of(layout, [.. sources.Select(s => new UnitForm(s.Organization.Value, s.Cells))], participants.Count),
            sources,
            [.. participants.Select(p => p.Organization).Where(o => !said.Contains(o))],
            await organizations.TreeAsync(clock.VietnamToday, ct)
        );
    }

    /// <summary>By the addresses of its page; null when there is no such form or nothing is consolidated yet.</summary>
    public async Task<(ReviewView Review, RolledForm Form)?> FindAsync(ReviewId id, FormId form, CancellationToken ct)
    {
        await using var db = database.Open();
        var known = await db.Consolidations.Where(c => c.Review == id).Select(c => (ConsolidationId?)c.Id).SingleOrDefaultAsync(ct);
        return
            known is { } consolidation
            && await reviews.FindAsync(id, ct) is { } review
            && review.Forms.FirstOrDefault(f => f.Id == form) is { } asked
            ? (review, await OneAsync(consolidation, review, asked, ct))
            : null;
    }
}
