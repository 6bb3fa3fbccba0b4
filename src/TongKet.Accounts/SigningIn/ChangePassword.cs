using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SigningIn;

/// <summary>A person chooses a new password; other sessions of theirs end.</summary>
internal sealed class ChangePassword(UserManager<User> users, Sessions sessions, OpenSessions open, IDatabase database, IAudit audit)
{
    public async Task<Outcome<UserId>> HandleAsync(HttpContext http, ActingUser who, PasswordForm form, CancellationToken ct)
    {
        if (form.New != form.Again)
        {
            return AccountsProblems.PasswordsDiffer;
        }

        if (form.New == form.Old)
        {
            return AccountsProblems.SamePassword;
        }

        if (await users.FindByIdAsync(who.User.Value.ToString()) is not { } user)
        {
            return AccountsProblems.PersonMissing;
        }

        if (!await users.CheckPasswordAsync(user, form.Old))
        {
            return AccountsProblems.OldPasswordWrong;
        }

        user.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(user, form.Old, form.New);
        if (!result.Succeeded)
        {
            return AccountsProblems.Identity(string.Join(" ", result.Errors.Select(e => e.Description)));
        }

        var here = OfficeCookie.SessionOf(http);
        await using var db = database.Open();
        await open.MarkAsync(db, who.User, s => s != here, ct);
        audit.Record(db, who, "accounts.password-changed", user.Id, "Đổi mật khẩu của mình");
        await db.SaveChangesAsync(ct);
        sessions.Forget(who.User);
        // The stamp has changed, so this session gets a new cookie and goes on.
        await OfficeCookie.WriteAsync(http, who.User, user.SecurityStamp, who.Organization, here);
        return who.User;
    }
}

/// <summary>What the form sends.</summary>
internal sealed record PasswordForm(string Old, string New, string Again);
