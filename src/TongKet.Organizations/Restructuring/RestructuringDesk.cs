using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Each kind handed to its use case.</summary>
internal sealed class RestructuringDesk(
    MergeOrganizations merge,
    SplitOrganization split,
    RenameOrganization rename,
    DissolveOrganization dissolve,
    MoveOrganization move,
    WithdrawSuccession withdraw
) : IRestructuring
{
    public Task<Outcome<SuccessionId>> MergeAsync(
        MergeRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => merge.HandleAsync(request, who, alongside, ct);

    public Task<Outcome<SuccessionId>> SplitAsync(
        SplitRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => split.HandleAsync(request, who, alongside, ct);

    public Task<Outcome<SuccessionId>> RenameAsync(
        RenameRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => rename.HandleAsync(request, who, alongside, ct);

    public Task<Outcome<SuccessionId>> DissolveAsync(
        DissolveRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => dissolve.HandleAsync(request, who, alongside, ct);

    public Task<Outcome<SuccessionId>> MoveAsync(
        MoveRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => move.HandleAsync(request, who, alongside, ct);

    public Task<Outcome<SuccessionId>> WithdrawAsync(
        SuccessionId id,
        string why,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => withdraw.HandleAsync(id, why, who, alongside, ct);
}
