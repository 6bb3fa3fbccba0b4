using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Outlines;

/// <summary>Stops the change of an outline when everything is moved and nothing is committed.</summary>
internal sealed class Moment : IOutlineFollower
{
    public TaskCompletionSource Reached { get; } = new();
    public TaskCompletionSource GoOn { get; } = new();

    public async Task FollowAsync(TongKetDb db, OutlineRevision revision, ActingUser who, CancellationToken ct)
    {
        Reached.SetResult();
        await GoOn.Task;
    }
}
