namespace TongKet.Accounts.SigningIn;

/// <summary>What comes after a right password.</summary>
internal enum NextStep
{
    Done,
    NewPassword,
    Code,
    SetUpFactor,
}
