using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SigningIn;

/// <summary>Checks the password, counts wrong tries, writes the cookie.</summary>
internal sealed class SignIn(UserManager<User> users, SignInManager<User> signIn, IPasswordHasher<User> hasher, Sessions sessions)
{
    // Verified when the account is unknown, so that the answer takes as long and tells nobody which names exist.
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<User>().HashPassword(null!, "nobody"));

    /// <summary>Signs in; the value tells whether a new password must be chosen first.</summary>
    public async Task<Outcome<bool>> HandleAsync(HttpContext http, string userName, string password, CancellationToken ct)
    {
        if (await users.FindByNameAsync(userName.Trim()) is not { } user)
        {
            hasher.VerifyHashedPassword(null!, NobodysHash.Value, password);
            return AccountsProblems.WrongPassword;
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            return AccountsProblems.Locked(user.LockoutEnd ?? default);
        }

        if (!result.Succeeded)
        {
            return AccountsProblems.WrongPassword;
        }

        var id = UserId.From(user.Id);
        sessions.Forget(id);
        if (await sessions.FindAsync(id, ct) is not { Offices.Count: > 0 } session)
        {
            return AccountsProblems.NoOffice;
        }

        await OfficeCookie.WriteAsync(http, id, session.Stamp, session.Offices.Keys.First());
        return session.MustChangePassword;
    }
}
