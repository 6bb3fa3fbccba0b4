using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Resolving;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Grouping;

internal sealed class RecipientGroups(IDatabase database, OrganizationSnapshots snapshots, TimeProvider clock) : IRecipientGroups
{
    public async Task<IReadOnlyList<RecipientGroupView>> ListAsync(OrganizationId owner, DateOnly on, CancellationToken ct)
    {
        var snapshot = await snapshots.NewestAsync(ct);
        var tree = snapshot.On(on);
        return
        [
            .. snapshot
                .Groups.Where(g => g.Owner == owner)
                .Select(g => new RecipientGroupView(g.Id, g.Name, g.Rule is { } rule ? Words(rule) : null, SavedGroups.Members(tree, g))),
        ];
    }

    public async Task<Outcome<Guid>> AddAsync(
        OrganizationId owner,
        RecipientGroupDraft draft,
        Action<TongKetDb> alongside,
        CancellationToken ct
    )
    {
        var isList = draft.Members.Count > 0;
        if (string.IsNullOrWhiteSpace(draft.Name) || (!isList && draft.Kinds.Count + draft.Levels.Count + draft.Words.Count == 0))
        {
            return OrganizationProblems.GroupEmpty;
        }

        await using var db = database.Open();
        var group = new RecipientGroup
        {
            Id = clock.NewGuid(),
            Owner = owner,
            Name = draft.Name.Trim(),
            Rule = isList
                ? null
                : new GroupCriteria(draft.Kinds, draft.Levels, draft.Words, draft.DirectOnly ? owner.Value : null, draft.DirectOnly),
            Members = [.. draft.Members.Select(m => m.Value).Distinct()],
        };
        db.RecipientGroups.Add(group);
        alongside(db);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return OrganizationProblems.GroupNameTaken;
        }

        snapshots.Forget();
        return group.Id;
    }

    public async Task<Outcome<Guid>> RemoveAsync(OrganizationId owner, Guid group, Action<TongKetDb> alongside, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.RecipientGroups.SingleOrDefaultAsync(g => g.Id == group && g.Owner == owner, ct) is not { } gone)
        {
            return OrganizationProblems.GroupMissing;
        }

        db.RecipientGroups.Remove(gone);
        alongside(db);
        await db.SaveChangesAsync(ct);
        snapshots.Forget();
        return group;
    }

    private static string Words(GroupCriteria rule)
    {
        IEnumerable<string> parts =
        [
            string.Join(" hoặc ", rule.Kinds.Select(OrganizationWords.Of)),
            string.Join(" hoặc ", rule.Levels.Select(l => "cấp " + OrganizationWords.Of(l).ToLowerInvariant())),
            rule.Words.Count > 0 ? "tên có " + string.Join(" hoặc ", rule.Words.Select(w => $"\"{w}\"")) : "",
            rule.DirectOnly ? "trực thuộc" : "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
