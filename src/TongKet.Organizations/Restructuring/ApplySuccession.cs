using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Writes a plan into the book of versions, or says why it cannot be.</summary>
internal sealed class ApplySuccession(VersionBook book, SuccessionPlan plan)
{
    private readonly DateOnly _day = plan.Basis.From;
    private readonly List<OrganizationId> _moved = [];

    public static Problem? To(VersionBook book, SuccessionPlan plan)
    {
        if (string.IsNullOrWhiteSpace(plan.Basis.Document))
        {
            return SuccessionProblems.DocumentMissing;
        }

        if (new ApplySuccession(book, plan).Run() is not { } refusal)
        {
            return null;
        }

        book.Undo();
        return refusal;
    }

    private Problem? Run() =>
        First(plan.Predecessors, p => book.Gone(p, _day))
        ?? First(plan.New, n => Begin(n.Key, n.Value))
        ?? First(plan.Changed, c => Change(c.Key, c.Value))
        ?? First(Successors(), s => book.Gone(s, _day))
        ?? First(plan.Ending, MoveChildren)
        ?? First(plan.Ending, e => book.End(e, _day))
        ?? First(plan.New.Keys.Concat(plan.Changed.Keys).Concat(_moved), Superior);

    private IEnumerable<OrganizationId> Successors() => plan.Links.Select(l => l.Successor).OfType<OrganizationId>().Distinct();

    private Problem? Begin(OrganizationId id, SuccessorDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            return OrganizationProblems.NameMissing;
        }

        var model = plan.Links.Where(l => l.Successor == id).Select(l => book.At(l.Predecessor, _day)).OfType<OrganizationPeriod>().First();
        book.Begin(
            id,
            new OrganizationPeriod(
                draft.Name.Trim(),
                draft.Code?.Trim() ?? model.Code,
                draft.Parent ?? model.Parent,
                draft.Place?.Trim() ?? model.Place,
                _day,
                null
            )
        );
        return null;
    }

    private Problem? Change(OrganizationId id, SuccessorDraft draft)
    {
        if (draft.Name is not null && string.IsNullOrWhiteSpace(draft.Name))
        {
            return OrganizationProblems.NameMissing;
        }

        return book.Change(
            id,
            _day,
            p =>
                p with
                {
                    Name = draft.Name?.Trim() ?? p.Name,
                    Code = draft.Code?.Trim() ?? p.Code,
                    Place = draft.Place?.Trim() ?? p.Place,
                    Parent = draft.Parent ?? p.Parent,
                }
        );
    }

    private Problem? MoveChildren(OrganizationId ended)
    {
        var children = book.BelowFrom(ended, _day).Where(c => !plan.Ending.Contains(c)).ToList();
        if (children.Count == 0)
        {
            return null;
        }

        if (plan.SuccessorsOf(ended) is not [var heir])
        {
            if (plan.ChildrenTo is not { } chosen)
            {
                return SuccessionProblems.ChildrenNeedParent(book.NameOf(ended), [.. children.Select(book.NameOf)]);
            }

            heir = chosen;
        }

        _moved.AddRange(children);
        var above = book.At(ended, _day)?.Parent;
        // One that takes its superior's place comes under that one's superior.
        return First(children, c => book.Change(c, _day, p => p with { Parent = c == heir ? above : heir }));
    }

    // The superior must be there from the day on, and nobody may come to stand under himself on any later day.
    private Problem? Superior(OrganizationId id)
    {
        if (book.At(id, _day)?.Parent is { } parent && book.Gone(parent, _day) is { } refusal)
        {
            return refusal;
        }

        foreach (var day in book.DaysFrom(_day))
        {
            var (at, steps) = (book.At(id, day)?.Parent, 0);
            while (at is { } above && above != id && steps++ < 64)
            {
                at = book.At(above, day)?.Parent;
            }

            if (at is not null)
            {
                return SuccessionProblems.Circle(book.NameOf(id));
            }
        }

        return null;
    }

    private static Problem? First<T>(IEnumerable<T> all, Func<T, Problem?> check) =>
        all.Select(check).FirstOrDefault(refusal => refusal is not null);
}
