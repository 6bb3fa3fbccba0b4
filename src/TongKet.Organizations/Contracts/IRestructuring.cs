using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Organizations.Contracts;

/// <summary>Entering what happened to organisations; each call is one transaction, the audit joins it by <c>alongside</c>.</summary>
public interface IRestructuring
{
    /// <summary>Sáp nhập: several into one.</summary>
    Task<Outcome<SuccessionId>> MergeAsync(MergeRequest request, SuccessionRecorder who, Action<TongKetDb> alongside, CancellationToken ct);

    /// <summary>Chia tách: one into several.</summary>
    Task<Outcome<SuccessionId>> SplitAsync(SplitRequest request, SuccessionRecorder who, Action<TongKetDb> alongside, CancellationToken ct);

    /// <summary>Đổi tên.</summary>
    Task<Outcome<SuccessionId>> RenameAsync(
        RenameRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    );

    /// <summary>Giải thể.</summary>
    Task<Outcome<SuccessionId>> DissolveAsync(
        DissolveRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    );

    /// <summary>Chuyển cấp trên.</summary>
    Task<Outcome<SuccessionId>> MoveAsync(MoveRequest request, SuccessionRecorder who, Action<TongKetDb> alongside, CancellationToken ct);

    /// <summary>A wrong entry is taken back by a correcting one, while nothing rests on it.</summary>
    Task<Outcome<SuccessionId>> WithdrawAsync(
        SuccessionId id,
        string why,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    );
}
