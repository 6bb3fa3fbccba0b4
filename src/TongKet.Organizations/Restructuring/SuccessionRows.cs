using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Restructuring;

/// <summary>Plans as rows.</summary>
internal static class SuccessionRows
{
    public static Succession Add(
        TongKetDb db,
        SuccessionPlan plan,
        SuccessionRecorder who,
        List<TouchedOrganization> touched,
        TimeProvider clock
    )
    {
        var succession = new Succession
        {
            Id = clock.NewId<SuccessionId>(),
            Kind = plan.Kind,
            TakesEffect = plan.Basis.From,
            Document = plan.Basis.Document.Trim(),
            DocumentId = plan.Basis.DocumentId,
            Note = plan.Basis.Note.Trim(),
            RecordedAt = clock.GetUtcNow(),
            RecordedFor = who.Office,
            RecordedBy = who.Person,
            RecordedByName = who.Name,
            Touched = touched,
        };
        db.Add(succession);
        db.AddRange(
            plan.Links.Select(
                (link, i) =>
                    new SuccessionLinkRow
                    {
                        Id = clock.NewGuid(),
                        Succession = succession.Id,
                        Position = i,
                        Predecessor = link.Predecessor,
                        Successor = link.Successor,
                    }
            )
        );
        return succession;
    }

    /// <summary>New organisations; kind and level are those of the first predecessor where nothing else is said.</summary>
    public static async Task AddNewAsync(TongKetDb db, IReadOnlyList<SuccessionPlan> plans, CancellationToken ct)
    {
        if (plans.All(p => p.New.Count == 0))
        {
            return;
        }

        var known = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, ct);
        foreach (var (plan, id, draft) in plans.SelectMany(p => p.New.Select(n => (p, n.Key, n.Value))))
        {
            var model = known[plan.Links.First(l => l.Successor == id).Predecessor];
            known[id] = new Organization
            {
                Id = id,
                Kind = draft.Kind ?? model.Kind,
                Level = draft.Level ?? model.Level,
            };
            db.Organizations.Add(known[id]);
        }
    }
}
