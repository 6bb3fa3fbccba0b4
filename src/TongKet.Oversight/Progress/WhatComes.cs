using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Progress;

/// <summary>A review that an office collects, with how far it is.</summary>
internal sealed record CollectedReview(ReviewId Id, string Title, DateOnly? NextDeadline, ReviewProgress Progress);

/// <summary>What happened since yesterday morning in what comes to an office.</summary>
internal sealed record Since(IReadOnlyList<ParticipantView> Sent, IReadOnlyList<ParticipantView> BecameLate);

/// <summary>What comes to an office from its units.</summary>
internal sealed record Collected(IReadOnlyList<CollectedReview> Reviews, Since SinceYesterday);

/// <summary>Answers the leader's question: who is late, and what changed since yesterday.</summary>
internal sealed class WhatComes(IReviews reviews, TimeProvider clock)
{
    public async Task<Collected> ToAsync(OrganizationId office, CancellationToken ct)
    {
        var coming = await reviews.ListComingToAsync(office, ct);
        var today = clock.VietnamToday;
        var yesterday = today.AddDays(-1);
        return new Collected(
            [
                .. coming
                    .GroupBy(p => (p.Review, p.ReviewTitle))
                    .Select(g => new CollectedReview(
                        g.Key.Review,
                        g.Key.ReviewTitle,
                        g.Where(p => !p.State.IsSent).Min(p => p.Deadline),
                        ReviewProgress.Of([.. g], today)
                    ))
                    .OrderByDescending(r => r.Progress.Missing)
                    .ThenBy(r => r.NextDeadline ?? DateOnly.MaxValue)
                    .ThenBy(r => r.Id.Value),
            ],
            new Since(
                [.. coming.Where(p => p.SentAt?.VietnamDate >= yesterday).OrderByDescending(p => p.SentAt)],
                [.. coming.Where(p => p.Deadline == yesterday && !p.State.IsSent)]
            )
        );
    }
}
