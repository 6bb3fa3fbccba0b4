using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;
using TongKet.Reviews.Forming;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Directing;

/// <summary>Gathers what a directive says, from a review being prepared or from the launched one.</summary>
internal sealed class ReadMatter(
    IDatabase database,
    ReadReviews reviews,
    ReadParticipants participants,
    ReadForms forms,
    UnitsInWords words,
    IDocuments documents,
    IOrganizations organizations,
    TimeProvider clock
)
{
    public async Task<DirectiveMatter?> OfAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        if (await reviews.FindAsync(id, ct) is { } launched)
        {
            var via = launched.Intermediary is { } through ? tree.NameOf(through) : "";
            var called = (await db.OwnDirectives.AsNoTracking().SingleOrDefaultAsync(d => d.Review == id, ct))?.Called ?? [];
            var plan = PlanFromReview.Of(launched) with { CutOff = launched.CutOff, Via = via, AnswersTo = launched.AnswersTo?.Value };
            var made = await MakeAsync(
                id,
                launched.Owner,
                launched.Directive,
                plan with
                {
                    Groups = LaunchedGroups.Of(await participants.ListAsync(id, ct), called),
                },
                tree,
                ct
            );
            return made is null ? null : made with { IsLaunched = true };
        }

        if (await db.ReviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } draft)
        {
            return null;
        }

        // Under the name that it will have after the launch.
        var named = await organizations.ResolveAsync(draft.Plan.Via, draft.Owner, tree.On, ct);
        var between = draft.Plan.Via.Length > 0 && named.Organizations is [var one] ? tree.NameOf(one) : draft.Plan.Via;
        return await MakeAsync(id, draft.Owner, draft.Directive, draft.Plan with { Via = between }, tree, ct);
    }

    private async Task<DirectiveMatter?> MakeAsync(
        ReviewId id,
        OrganizationId owner,
        DocumentId? directive,
        ReviewPlan plan,
        OrganizationTree tree,
        CancellationToken ct
    )
    {
        var above = plan.AnswersTo is { } place ? await participants.FindAsync(new ParticipantId(place), ct) : null;
        var asked = above is null ? null : await reviews.FindAsync(above.Review, ct);
        var (groups, seen) = (new List<DirectiveGroup>(), new HashSet<Guid> { owner.Value });
        foreach (var group in plan.Groups)
        {
            // As at the launch: nobody reports twice, nor the owner to itself.
            OrganizationId[] units = [.. group.Organizations.Where(seen.Add).Select(o => new OrganizationId(o))];
            if (units.Length == 0)
            {
                continue;
            }

            var (said, listed) = await words.OfAsync(units, group.Name, groups.Count + 1, tree, owner, ct);
            groups.Add(new DirectiveGroup(units, said, group.Deadline, listed) { LacksDay = group.LacksDay, Name = group.Name });
        }

        return tree.Find(owner) is { } office
            ? new DirectiveMatter(
                id,
                office,
                tree,
                plan.Title,
                await BasisAsync(asked?.Directive ?? directive, owner, ct),
                above,
                plan.CutOff,
                plan.RecipientText.Length > 0 ? plan.RecipientText : office.Name,
                plan.Via,
                plan.Outline,
                [.. (await forms.ListAsync(id, ct)).Where(f => f.Version > 0).Select(f => f.Definition!)],
                groups
            )
            : null;
    }

    // One's own paper is the answer to the superior's, not its ground.
    private async Task<DocumentSummary?> BasisAsync(DocumentId? directive, OrganizationId owner, CancellationToken ct) =>
        directive is { } id && await documents.FindAsync(id, ct) is { } paper && !(paper.IsOutgoing && paper.Owner == owner) ? paper : null;
}
