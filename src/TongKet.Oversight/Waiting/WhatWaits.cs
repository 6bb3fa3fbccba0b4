using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Waiting;

/// <summary>The home page's lists for one person.</summary>
/// <param name="Late">Owed and overdue.</param>
/// <param name="Soon">Owed within seven days.</param>
/// <param name="Mine">The rest whose next step is this person's.</param>
/// <param name="Later">Owed, neither urgent nor this person's step.</param>
/// <param name="Coming">Everything that comes to the office, for counts.</param>
internal sealed record Waiting(
    IReadOnlyList<WaitingItem> Late,
    IReadOnlyList<WaitingItem> Soon,
    IReadOnlyList<WaitingItem> Mine,
    IReadOnlyList<WaitingItem> Later,
    IReadOnlyList<ParticipantView> Coming
)
{
    /// <summary>Whether nothing at all is owed or waits.</summary>
    public bool IsEmpty => Late.Count + Soon.Count + Mine.Count + Later.Count == 0;
}

/// <summary>Sorts what an office owes and what comes to it into the lists of the home page; each report stands in one list only.</summary>
internal sealed class WhatWaits(IReviews reviews, TimeProvider clock)
{
    public async Task<Waiting> ForAsync(ActingUser who, CancellationToken ct)
    {
        var owed = await reviews.ListOwedByAsync(who.Organization, ct);
        var coming = await reviews.ListComingToAsync(who.Organization, ct);
        var today = clock.VietnamToday;

        var rows = owed.Where(p => !p.State.IsSent)
            .OrderBy(p => p.Deadline ?? DateOnly.MaxValue)
            .ThenBy(p => p.ReviewTitle, StringComparer.Ordinal)
            .Select(p => new WaitingItem(
                p,
                p.Via ?? p.Recipient,
                Coming: false,
                NextStep.OfOwed(p.State, who.Roles, who.Delegated is not null)
            ))
            .ToLookup(i => Due.StandingOf(i.Place.Deadline, done: false, today));
        var toHandle = coming
            .Select(p => new WaitingItem(p, p.Organization, Coming: true, NextStep.OfComing(p, who.Organization, who.Roles)))
            .Where(i => i.Step is WaitingStep.Handle)
            .OrderBy(i => i.Place.SentAt);

        return new Waiting(
            Late: [.. rows[DueStanding.Late]],
            Soon: [.. rows[DueStanding.Soon]],
            Mine: [.. rows[DueStanding.Calm].Where(i => i.Step is not WaitingStep.Look), .. toHandle],
            Later: [.. rows[DueStanding.Calm].Where(i => i.Step is WaitingStep.Look)],
            Coming: coming
        );
    }
}
