using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Chia tách: one organisation becomes several; it may go on beside them.</summary>
internal sealed class SplitOrganization(RecordSuccessions record, TimeProvider clock)
{
    public Task<Outcome<SuccessionId>> HandleAsync(
        SplitRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => record.HandleAsync(_ => Plan(request), who, alongside, ct);

    private Outcome<SuccessionPlan> Plan(SplitRequest request)
    {
        var named = request
            .Successors.Select(d => (Id: d.Existing ?? clock.NewId<OrganizationId>(), Draft: d))
            .DistinctBy(n => n.Id)
            .ToList();
        if (named.Count < 2)
        {
            return SuccessionProblems.TooFew;
        }

        return new SuccessionPlan(
            SuccessionKind.Split,
            request.Basis,
            [.. named.Select(n => new SuccessionLink(request.Predecessor, n.Id))]
        )
        {
            New = named.Where(n => n.Draft.Existing is null).ToDictionary(n => n.Id, n => n.Draft),
            Changed = named.Where(n => n.Draft is { Existing: not null, Name: not null }).ToDictionary(n => n.Id, n => n.Draft),
            ChildrenTo = request.ChildrenTo,
        };
    }
}
