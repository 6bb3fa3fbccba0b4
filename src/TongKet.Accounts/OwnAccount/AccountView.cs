using TongKet.Accounts.Data;

namespace TongKet.Accounts.OwnAccount;

/// <summary>The page.</summary>
internal sealed record AccountView(string UserName, Authenticator? Authenticator, int CodesLeft, bool FactorRequired);
