using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SecondFactor;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SigningIn;

/// <summary>Checks the password, counts wrong tries, begins the session or asks for the second factor.</summary>
internal sealed class SignIn(
    UserManager<User> users,
    IPasswordHasher<User> hasher,
    Sessions sessions,
    OpenSessions open,
    LockOut lockOut,
    SignInLog log,
    HalfSignedIn half
)
{
    // Verified when the account is unknown, so that the answer takes as long and tells nobody which names exist.
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<User>().HashPassword(null!, "nobody"));

    /// <summary>Signs in; the value tells what comes next.</summary>
    public async Task<Outcome<NextStep>> HandleAsync(HttpContext http, string userName, string password, CancellationToken ct)
    {
        string[] keys = [LockOut.KeyOf(userName), LockOut.KeyOf(SignInFrom.Of(http))];
        if (await lockOut.RefusalAsync(keys, ct) is { } closed)
        {
            return closed;
        }

        var user = await users.FindByNameAsync(userName.Trim());
        var right = user is null
            ? hasher.VerifyHashedPassword(null!, NobodysHash.Value, password) == PasswordVerificationResult.Success && false
            : await users.CheckPasswordAsync(user, password);
        if (user is null || !right)
        {
            if (await lockOut.CountAsync(keys, ct) is not { } locked)
            {
                return AccountsProblems.WrongPassword;
            }

            await log.LockedAsync(user, SignInFrom.Of(http), ct);
            return locked;
        }

        var id = UserId.From(user.Id);
        sessions.Forget(id);
        if (await sessions.FindAsync(id, ct) is not { Offices.Count: > 0 } session)
        {
            return AccountsProblems.NoOffice;
        }

        await lockOut.ForgetAsync(keys[0], ct);
        if (session.HasFactor)
        {
            half.Write(http, id, session.Stamp);
            return NextStep.Code;
        }

        await open.BeginAsync(http, id, session, second: false, ct);
        return session.MustChangePassword ? NextStep.NewPassword
            : session.FactorRequired ? NextStep.SetUpFactor
            : NextStep.Done;
    }
}
