using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>The sources of draft passages, in one query.</summary>
internal sealed class ReadOrigins(IDatabase database)
{
    public Task<ILookup<PassageId, PassageOrigin>> OfAllAsync(ConsolidationId id, CancellationToken ct) => ReadAsync(id, _ => true, ct);

    public Task<ILookup<PassageId, PassageOrigin>> OfAsync(
        ConsolidationId id,
        IReadOnlyCollection<PassageId> passages,
        CancellationToken ct
    ) => ReadAsync(id, p => passages.Contains(p.Id), ct);

    private async Task<ILookup<PassageId, PassageOrigin>> ReadAsync(
        ConsolidationId id,
        Expression<Func<DraftPassage, bool>> which,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var rows = await (
            from passage in db.Passages.Where(p => p.Consolidation == id).Where(which)
            join source in db.PassageSources on passage.Id equals source.Passage
            join contribution in db.Contributions on source.Contribution equals (ContributionId?)contribution.Id into contributions
            from contribution in contributions.DefaultIfEmpty()
            join sent in db.TakenSubmissions
                on new { contribution.Consolidation, contribution.Submission } equals new { sent.Consolidation, sent.Submission }
                into submissions
            from sent in submissions.DefaultIfEmpty()
            orderby source.Id
            select new
            {
                Passage = passage.Id,
                passage.UpdatedAt,
                source.AuthorName,
                // Columns, not rows: there are thousands of sources to few reports, and a report's row holds a list to unpack.
                Organization = (OrganizationId?)contribution.Organization,
                Currency = (Currency?)contribution.Currency,
                contribution.Text,
                sent.Symbol,
                Version = (int?)sent.Version,
                Outline = (int?)sent.OutlineVersion,
                SentAt = (DateTimeOffset?)sent.SentAt,
            }
        ).ToListAsync(ct);
        return rows.ToLookup(
            r => r.Passage,
            r => new PassageOrigin(
                r.Organization,
                r.Organization is null ? r.AuthorName : null,
                r.Symbol,
                r.Version,
                (r.SentAt ?? r.UpdatedAt).VietnamDate,
                r.Currency ?? Currency.Current,
                r.Text
            )
            {
                Outline = r.Outline ?? 1,
            }
        );
    }
}
