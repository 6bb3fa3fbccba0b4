using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Forming;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Drafting;

/// <summary>From a review that came down, one's own for the units below: outline and forms inherited, deadlines before the superior's. Pressing twice gives the same draft.</summary>
internal sealed class StartBelow(
    IDatabase database,
    ReadReviews reviews,
    ReadParticipants participants,
    IOrganizations organizations,
    MakeForm forms,
    TimeProvider clock
)
{
    public async Task<Outcome<Guid>> HandleAsync(ParticipantId id, ActingUser who, CancellationToken ct)
    {
        if (
            await participants.FindAsync(id, ct) is not { } place
            || place.Organization != who.Organization
            || await reviews.FindAsync(place.Review, ct) is not { } above
        )
        {
            return ReviewProblems.NotFound;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({id.Value.ToString()}, 41))", ct);
        var drafts = await db.ReviewDrafts.AsNoTracking().Where(d => d.Owner == who.Organization).ToListAsync(ct);
        if (drafts.FirstOrDefault(d => d.Plan.AnswersTo == id.Value) is { } known)
        {
            return known.Id.Value;
        }

        var draft = new ReviewDraft
        {
            Id = clock.NewId<ReviewId>(),
            Owner = who.Organization,
            Plan = await PlanAsync(above, place, who.Organization, ct),
            UpdatedAt = clock.GetUtcNow(),
            UpdatedBy = who.Name,
        };
        db.Add(draft);
        await forms.AddAsync(db, draft.Id, [.. above.Forms.Select(f => f.Definition)], who, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return draft.Id.Value;
    }

    private async Task<ReviewPlan> PlanAsync(ReviewView above, ParticipantView place, OrganizationId owner, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var below = tree.All.Where(n => n.Parent == owner).OrderBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Id.Value).ToArray();
        var plan = PlanFromReview.Of(above) with
        {
            RecipientText = tree.NameOf(owner),
            CutOff = above.CutOff,
            AnswersTo = place.Id.Value,
            Previous = null,
            Groups = [new PlannedGroup("Đơn vị trực thuộc", null, below, "")],
        };
        return place.Deadline is { } day ? PlanBack.Of(day, plan.Slack, via: false).Apply(plan) : plan;
    }
}
