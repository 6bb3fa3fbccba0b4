using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>Gives a person a role in an office; makes the account when there is none of that name yet.</summary>
internal sealed class GiveRole(
    IDatabase database,
    UserManager<User> users,
    IOrganizations organizations,
    IAudit audit,
    Sessions sessions,
    TimeProvider clock
)
{
    public async Task<Outcome<RoleGiven>> HandleAsync(ActingUser who, OrganizationId office, RoleForm form, CancellationToken ct)
    {
        if (form.To <= form.From)
        {
            return AccountsProblems.DatesTurned;
        }

        string? password = null;
        if (await users.FindByNameAsync(form.UserName.Trim()) is not { } user)
        {
            if (string.IsNullOrWhiteSpace(form.Name))
            {
                return AccountsProblems.NameMissing;
            }

            password = UserNames.NewPassword();
            user = new User
            {
                Id = clock.NewGuid(),
                UserName = form.UserName.Trim(),
                Name = form.Name.Trim(),
                MustChangePassword = true,
                CreatedAt = clock.GetUtcNow(),
            };
            var made = await users.CreateAsync(user, password);
            if (!made.Succeeded)
            {
                return AccountsProblems.Identity(string.Join(" ", made.Errors.Select(e => e.Description)));
            }
        }

        var person = UserId.From(user.Id);
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        await using var db = database.Open();
        db.Memberships.Add(
            new()
            {
                Id = clock.NewGuid(),
                UserId = person,
                Organization = office,
                Role = form.Role,
                ValidFrom = form.From,
                ValidTo = form.To,
            }
        );
        var summary =
            $"Giao vai trò {RoleWords.Of(form.Role)} cho {user.Name} ({user.UserName}) ở {tree.NameOf(office)} từ {form.From.ToVietnamText()}";
        audit.Record(db, who, "accounts.role-given", user.Id, summary);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ExclusionViolation })
        {
            return AccountsProblems.RoleHeldAlready;
        }

        sessions.Forget(person);
        return new RoleGiven(user.UserName!, user.Name, password);
    }
}

/// <summary>What the form sends; <paramref name="To"/> is the first day on which the role no longer holds.</summary>
internal sealed record RoleForm(string UserName, string? Name, Role Role, DateOnly From, DateOnly? To);

/// <summary>Done; the password is there only when the account is new, and is told once.</summary>
internal sealed record RoleGiven(string UserName, string Name, string? Password);
