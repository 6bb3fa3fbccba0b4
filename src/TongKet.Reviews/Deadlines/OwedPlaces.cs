using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>Who owes which report by when, and with whom it lies; two queries however many offices are asked about.</summary>
internal sealed class OwedPlaces(IDatabase database) : IOwedPlaces
{
    private static readonly ParticipantState[] Sent =
    [
        ParticipantState.Sent,
        ParticipantState.AcceptedByIntermediary,
        ParticipantState.Received,
    ];

    public async Task<IReadOnlyList<OwedPlace>> OwedByAsync(IReadOnlyCollection<OrganizationId> offices, bool sent, CancellationToken ct)
    {
        await using var db = database.Open();
        var (holdings, extensions) = (db.Holdings, db.Extensions);
        var owed = await db
            .Participants.AsNoTracking()
            .Where(p => offices.Contains(p.Organization) && p.ClosedBy == null && (sent || !Sent.Contains(p.State)))
            .Join(
                db.Reviews,
                p => p.Review,
                r => r.Id,
                (p, r) =>
                    new
                    {
                        Place = p,
                        r.Title,
                        r.LaunchedAt,
                        Since = holdings.Where(h => h.Participant == p.Id).Max(h => (DateTimeOffset?)h.At),
                        Asked = extensions.Where(e => e.Participant == p.Id && e.Answer == null).Max(e => (DateOnly?)e.AskedDay),
                    }
            )
            .OrderBy(x => x.Place.Id)
            .ToListAsync(ct);
        return
        [
            .. owed.Select(x => new OwedPlace(
                View(x.Place, x.Title),
                x.Place.State.HolderWith(x.Place.Via is not null).Word,
                x.Since ?? x.LaunchedAt,
                x.Asked
            )),
        ];
    }

    public async Task<IReadOnlyList<WaitingReports>> WaitingAtAsync(IReadOnlyCollection<OrganizationId> offices, CancellationToken ct)
    {
        await using var db = database.Open();
        var waiting = db
            .Participants.Where(p => p.ClosedBy == null && p.SentAt != null)
            .Where(p => p.State == ParticipantState.Sent || p.State == ParticipantState.AcceptedByIntermediary)
            // The intermediary accepts first, then the recipient.
            .Select(p => new
            {
                Office = p.State == ParticipantState.Sent ? p.Via ?? p.Recipient : p.Recipient,
                p.Review,
                p.SentAt,
            })
            .Where(w => offices.Contains(w.Office))
            .GroupBy(w => new { w.Office, w.Review })
            .Select(g => new
            {
                g.Key.Office,
                g.Key.Review,
                Count = g.Count(),
                Since = g.Min(w => w.SentAt),
            });
        var found = await waiting.Join(db.Reviews, w => w.Review, r => r.Id, (w, r) => new { Waiting = w, r.Title }).ToListAsync(ct);
        return
        [
            .. found.Select(f => new WaitingReports(f.Waiting.Office, f.Waiting.Review, f.Title, f.Waiting.Count, f.Waiting.Since!.Value)),
        ];
    }

    private static ParticipantView View(Participant p, string title) =>
        new(p.Id, p.Review, title, p.Organization, p.Recipient, p.Via, p.Deadline, p.State, p.SentAt, p.FirstSentAt);
}
