using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Restructuring;

/// <summary>A predecessor's draft that is material for this report.</summary>
internal sealed record SourceDraft(ParticipantId Place, string Office);

/// <summary>What offices that ended had written: their successors read it, for their own report.</summary>
internal sealed class ReadSourceDrafts(
    IDatabase database,
    IReviewPassings passings,
    IReviews reviews,
    IOrganizations organizations,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<SourceDraft>> OfAsync(Report report, CancellationToken ct)
    {
        var sources = await SourcesAsync(report.Participant, ct);
        if (sources.Count == 0)
        {
            return [];
        }

        await using var db = database.Open();
        var written = await db.Reports.AsNoTracking().Where(r => sources.Contains(r.Participant)).ToListAsync(ct);
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        return [.. written.Select(r => new SourceDraft(r.Participant, tree.NameOf(r.Organization)))];
    }

    /// <summary>The draft as paper, for the office of the report only, and only one that came down to it.</summary>
    public async Task<FrozenReport?> ReadAsync(ReportId id, ParticipantId place, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Organization == who.Organization, ct) is not { } own
            || !(await SourcesAsync(own.Participant, ct)).Contains(place)
            || await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Participant == place, ct) is not { } source
            || await reviews.FindAsync(source.Review, ct) is not { } review
        )
        {
            return null;
        }

        var content = await ReportContent.ReadAsync(db, source.Id, review, ct);
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        return FreezeReport.Compose(source, content, tree, "", source.SentVersion + 1, "", null, clock.GetUtcNow());
    }

    private async Task<List<ParticipantId>> SourcesAsync(ParticipantId place, CancellationToken ct) =>
        [.. (await passings.OfPlaceAsync(place, ct)).Select(p => p.Source).OfType<ParticipantId>().Distinct()];
}
