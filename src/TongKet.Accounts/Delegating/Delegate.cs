using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Accounts.Delegating;

/// <summary>To whom, from when, the last day, and why.</summary>
internal sealed record DelegationForm(UserId Deputy, DateOnly From, DateOnly Last, string Reason);

/// <summary>A leader delegates, or takes it back. The person's next request knows of it.</summary>
internal sealed class Delegate(IDatabase database, IColleagues colleagues, IAudit audit, Sessions sessions, TimeProvider clock)
{
    public async Task<Outcome<Guid>> GiveAsync(ActingUser who, DelegationForm form, CancellationToken ct)
    {
        if (form.Last < form.From || form.Last < clock.VietnamToday)
        {
            return AccountsProblems.DelegationDays;
        }

        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            return AccountsProblems.DelegationReason;
        }

        // A leader has the right himself, and who only reads or administers does not sign papers.
        var person = (await colleagues.ListAsync(who.Organization, ct)).FirstOrDefault(c => c.Person == form.Deputy);
        if (person is null || person.Roles.Contains(Role.Leader) || !person.Roles.Overlaps([Role.Specialist, Role.Clerk]))
        {
            return AccountsProblems.DelegationPerson;
        }

        await using var db = database.Open();
        var given = new Delegation
        {
            Id = clock.NewGuid(),
            Organization = who.Organization,
            Leader = who.User,
            LeaderName = who.Name,
            Deputy = person.Person,
            DeputyName = person.Name,
            ValidFrom = form.From,
            ValidTo = form.Last.AddDays(1),
            Reason = form.Reason.Trim(),
            MadeAt = clock.GetUtcNow(),
        };
        db.Add(given);
        var days = $"từ {form.From.ToVietnamText()} đến hết {form.Last.ToVietnamText()}";
        audit.Record(db, who, "accounts.delegated", given.Id, $"Ủy quyền duyệt báo cáo cho {person.Name} {days}: {given.Reason}");
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ExclusionViolation })
        {
            return AccountsProblems.DelegatedAlready;
        }

        sessions.Forget(person.Person);
        return given.Id;
    }

    public async Task<Outcome<Guid>> RevokeAsync(ActingUser who, Guid id, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Delegations.SingleOrDefaultAsync(d => d.Id == id && d.Organization == who.Organization, ct) is not { } given)
        {
            return AccountsProblems.DelegationMissing;
        }

        if (given.RevokedAt is null)
        {
            given.Revoke(who, clock.GetUtcNow());
            audit.Record(db, who, "accounts.delegation-revoked", id, $"Thu hồi ủy quyền của {given.LeaderName} cho {given.DeputyName}");
            await db.SaveChangesAsync(ct);
            sessions.Forget(given.Deputy);
        }

        return id;
    }
}
