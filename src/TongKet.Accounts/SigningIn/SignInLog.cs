using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.SigningIn;

/// <summary>What happened at the door, in the log of the person's office.</summary>
internal sealed class SignInLog(IDatabase database, Sessions sessions, IAudit audit)
{
    /// <summary>Too many wrong tries; nothing is written for a name that is nobody's.</summary>
    public Task LockedAsync(User? user, SignInFrom from, CancellationToken ct) =>
        user is null ? Task.CompletedTask : LockedAsync(UserId.From(user.Id), from, ct);

    public Task LockedAsync(UserId user, SignInFrom from, CancellationToken ct) =>
        WriteAsync(user, "accounts.locked", $"Tạm khóa đăng nhập vì gõ sai nhiều lần, địa chỉ {from.Address}", ct);

    public Task RecoveryUsedAsync(UserId user, int left, CancellationToken ct) =>
        WriteAsync(user, "accounts.recovery-used", $"Đăng nhập bằng mã dự phòng, còn {left} mã", ct);

    public async Task WriteAsync(UserId user, string action, string words, CancellationToken ct)
    {
        if (await sessions.FindAsync(user, ct) is not { Offices.Count: > 0 } session)
        {
            return;
        }

        var office = session.Offices.Keys.First();
        await using var db = database.Open();
        audit.Record(db, new ActingUser(user, session.Name, office, session.Offices[office]), action, user.Value, words);
        await db.SaveChangesAsync(ct);
    }
}
