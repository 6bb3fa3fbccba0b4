using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Forming;

namespace TongKet.Reviews.Viewing;

/// <summary>Reviews with their outline and figures.</summary>
internal sealed class ReadReviews(IDatabase database)
{
    public async Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) =>
        (await ListAsync(reviews => reviews.Where(r => r.Id == id), ct)).SingleOrDefault();

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        ListAsync(reviews => reviews.Where(r => r.Owner == organization || r.Intermediary == organization), ct);

    private async Task<IReadOnlyList<ReviewView>> ListAsync(Func<IQueryable<Review>, IQueryable<Review>> which, CancellationToken ct)
    {
        await using var db = database.Open();
        var reviews = await which(db.Reviews.AsNoTracking())
            .OrderByDescending(r => r.LaunchedAt)
            .ThenByDescending(r => r.Id)
            .ToListAsync(ct);
        var ids = reviews.Select(r => r.Id).ToArray();
        var sections = await db.OutlineSections.AsNoTracking().Where(s => ids.Contains(s.Review)).OrderBy(s => s.Position).ToListAsync(ct);
        var figures = await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.Review)).OrderBy(i => i.Position).ToListAsync(ct);
        var forms = await ReadForms.OfAsync(db, ids, ct);
        var changed = reviews.Where(r => r.OutlineVersion > 1).Select(r => r.Id).ToArray();
        var steps =
            changed.Length == 0
                ? []
                : await db.OutlineVersions.AsNoTracking().Where(v => changed.Contains(v.Review)).OrderBy(v => v.Version).ToListAsync(ct);
        var stepsOf = steps.ToLookup(v => v.Review, v => v.Step);
        var (sectionsOf, figuresOf) = (sections.ToLookup(s => s.Review), figures.ToLookup(i => i.Review));
        return
        [
            .. reviews.Select(r =>
                View(r, [.. sectionsOf[r.Id]], figuresOf[r.Id]) with
                {
                    Forms = [.. forms[r.Id]],
                    OutlineSteps = [.. stepsOf[r.Id]],
                }
            ),
        ];
    }

    private static ReviewView View(Review review, IReadOnlyList<OutlineSection> sections, IEnumerable<Indicator> figures)
    {
        var parents = sections.Where(s => s.DroppedIn == 0 && s.Parent is not null).Select(s => s.Parent!.Value).ToHashSet();
        var asked = sections.ToLookup(s => s.DroppedIn == 0, s => Section(s, parents));
        var counted = figures.ToLookup(
            i => i.DroppedIn == 0,
            i => new IndicatorView(i.Id, i.Section, i.Name, i.Unit) { AddedIn = i.AddedIn }
        );
        return new ReviewView(
            review.Id,
            review.Owner,
            review.Title,
            review.Directive,
            review.CutOff,
            review.Recipient,
            review.RecipientText,
            review.Intermediary,
            [.. asked[true]],
            [.. counted[true]],
            review.LaunchedAt,
            review.AnswersTo
        )
        {
            Previous = review.Previous,
            OutlineVersion = review.OutlineVersion,
            DroppedSections = [.. asked[false]],
            DroppedIndicators = [.. counted[false]],
        };
    }

    private static SectionView Section(OutlineSection s, HashSet<SectionId> parents) =>
        new(s.Id, s.Parent, s.Depth, s.Label, s.Title, s.Guidance, !parents.Contains(s.Id)) { AddedIn = s.AddedIn };
}
