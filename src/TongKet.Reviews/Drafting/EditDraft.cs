using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Launching;

namespace TongKet.Reviews.Drafting;

/// <summary>Saving, dropping and launching what is prepared.</summary>
internal sealed class EditDraft(IDatabase database, LaunchReview launch, IOrganizations organizations, TimeProvider clock)
{
    public async Task<ReviewDraft?> FindAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.ReviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct);
    }

    public async Task<Outcome<ReviewId>> SaveAsync(ReviewId id, ReviewPlan plan, int version, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.ReviewDrafts.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } draft)
        {
            return ReviewProblems.DraftGone;
        }

        if (draft.Version != version)
        {
            return await UnlessSameAsync(id, plan, ct);
        }

        (draft.Plan, draft.Version, draft.UpdatedAt, draft.UpdatedBy) = (plan, version + 1, clock.GetUtcNow(), who.Name);
        try
        {
            await db.SaveChangesAsync(ct);
            return id;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await UnlessSameAsync(id, plan, ct);
        }
    }

    // A second click sends what the first one has just saved: nobody else was there.
    private async Task<Outcome<ReviewId>> UnlessSameAsync(ReviewId id, ReviewPlan plan, CancellationToken ct) =>
        await FindAsync(id, ct) is not { } stored ? ReviewProblems.DraftGone
        : JsonSerializer.Serialize(stored.Plan, Json.Stored) == JsonSerializer.Serialize(plan, Json.Stored) ? id
        : ReviewProblems.DraftChanged;

    /// <summary>Launches what is saved; the second click finds the review launched.</summary>
    public async Task<Outcome<ReviewId>> LaunchAsync(ReviewId id, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        // The draft first: it goes only after the review is there, so whoever misses the one finds the other.
        var draft = await FindAsync(id, ct);
        if (await db.Reviews.AnyAsync(r => r.Id == id, ct))
        {
            await DropAsync(id, ct);
            return id;
        }

        if (draft is null)
        {
            return ReviewProblems.DraftGone;
        }

        var forms = await db.Forms.CountAsync(f => f.Review == id && f.RemovedAt == null, ct);
        var request = await RequestAsync(draft, forms, ct);
        if (!request.Succeeded)
        {
            return request.Problem;
        }

        var launched = await launch.HandleAsync(request.Value, who, ct);
        if (launched.Succeeded)
        {
            await db.ReviewDrafts.Where(d => d.Id == id).ExecuteDeleteAsync(ct);
        }

        return launched;
    }

    /// <summary>Where on the page it is done what the launch was refused for.</summary>
    public string? PlaceOf(ReviewPlan plan, Problem problem) =>
        LaunchGaps.Of(plan, forms: 0).FirstOrDefault(g => g.Problem == problem)?.Anchor;

    public async Task DropAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        await db.ReviewDrafts.Where(d => d.Id == id).ExecuteDeleteAsync(ct);
        // What was launched keeps its forms.
        if (!await db.Reviews.AnyAsync(r => r.Id == id, ct))
        {
            await db.Forms.Where(f => f.Review == id).ExecuteDeleteAsync(ct);
            await db.OwnDirectives.Where(d => d.Review == id && d.IssuedAt == null).ExecuteDeleteAsync(ct);
        }
    }

    private async Task<Outcome<LaunchRequest>> RequestAsync(ReviewDraft draft, int forms, CancellationToken ct)
    {
        var plan = draft.Plan;
        if (plan.Groups.FirstOrDefault(g => g.Add.Length > 0) is { } open)
        {
            return ReviewProblems.NotResolved(open.Add.Split('\n')[0]);
        }

        if (LaunchGaps.Of(plan, forms) is [var gap, ..])
        {
            return gap.Problem;
        }

        OrganizationId? via = null;
        if (plan.Via.Length > 0)
        {
            if ((await organizations.ResolveAsync(plan.Via, draft.Owner, clock.VietnamToday, ct)).Organizations is not [var one])
            {
                return ReviewProblems.NotResolved(plan.Via);
            }

            via = one;
        }

        return new LaunchRequest(
            draft.Id,
            plan.Title,
            draft.Directive,
            plan.CutOff,
            plan.RecipientText,
            via,
            plan.Outline,
            [.. plan.Groups.Select(g => new ParticipantGroup([.. g.Organizations.Select(o => new OrganizationId(o))], g.Deadline))],
            plan.AnswersTo is { } place ? new ParticipantId(place) : null
        )
        {
            Previous = plan.Previous is { } before ? new ReviewId(before) : null,
        };
    }
}
