using TongKet.Kernel.Outcomes;

namespace TongKet.Organizations.Contracts;

/// <summary>Says what already rests on a succession, so that it cannot be withdrawn any more; other modules register one each.</summary>
public interface IRestsOnSuccession
{
    /// <summary>The refusal, or null when nothing rests on it here.</summary>
    Task<Problem?> RefusalAsync(SuccessionView succession, CancellationToken ct);
}
