namespace TongKet.Accounts.OwnAccount;

/// <summary>Where the person is signed in.</summary>
internal sealed record SessionLine(Guid Id, string Device, string Address, DateTimeOffset Since, DateTimeOffset Seen, bool IsHere);
