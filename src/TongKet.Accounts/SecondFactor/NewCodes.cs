namespace TongKet.Accounts.SecondFactor;

/// <summary>Codes as they are told, once.</summary>
internal sealed record NewCodes(IReadOnlyList<string> Codes);
