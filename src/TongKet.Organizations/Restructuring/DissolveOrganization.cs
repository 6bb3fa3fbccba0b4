using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Giải thể: it ends, and nobody comes after it.</summary>
internal sealed class DissolveOrganization(RecordSuccessions record)
{
    public Task<Outcome<SuccessionId>> HandleAsync(
        DissolveRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) =>
        record.HandleAsync(
            _ => new SuccessionPlan(SuccessionKind.Dissolve, request.Basis, [new SuccessionLink(request.Organization, null)])
            {
                ChildrenTo = request.ChildrenTo,
            },
            who,
            alongside,
            ct
        );
}
