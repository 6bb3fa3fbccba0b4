using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Oversight.Reminding.Calendar;

namespace TongKet.Oversight.Reminding;

/// <summary>A person says how to be reminded, and makes or gives up the own calendar's address.</summary>
internal sealed class ChooseReminders(IDatabase database, IAudit audit, TimeProvider clock)
{
    private static readonly Problem BadAddress = new(
        "reminder.address",
        "Địa chỉ thư điện tử chưa đúng. Hãy nhập dạng ten@coquan.gov.vn, hoặc để trống nếu không nhận thư.",
        ProblemKind.Invalid
    );

    public async Task<ReminderChoice> FindAsync(UserId person, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.ReminderChoices.AsNoTracking().SingleOrDefaultAsync(c => c.Person == person, ct) ?? New(person);
    }

    public async Task<Outcome<bool>> SaveAsync(ActingUser who, string email, Action<ReminderChoice> choose, CancellationToken ct)
    {
        var address = email.Trim();
        if (address.Length > 0 && (address.Length > 200 || !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address))
        {
            return BadAddress;
        }

        await ChangeAsync(
            who,
            choice =>
            {
                choose(choice);
                choice.Email = address;
            },
            "reminder.chosen",
            "Đổi cách nhận nhắc việc",
            ct
        );
        return true;
    }

    /// <summary>Makes the calendar's address anew; an older one stops working.</summary>
    public async Task<string> NewCalendarAsync(ActingUser who, CancellationToken ct)
    {
        var secret = CalendarSecret.New();
        await ChangeAsync(who, c => c.CalendarKey = CalendarSecret.KeyOf(secret), "reminder.calendar-made", "Tạo địa chỉ lịch mới", ct);
        return secret;
    }

    public Task DropCalendarAsync(ActingUser who, CancellationToken ct) =>
        ChangeAsync(who, c => c.CalendarKey = null, "reminder.calendar-dropped", "Bỏ địa chỉ lịch", ct);

    private async Task ChangeAsync(ActingUser who, Action<ReminderChoice> change, string action, string words, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.ReminderChoices.SingleOrDefaultAsync(c => c.Person == who.User, ct) is not { } choice)
        {
            choice = New(who.User);
            db.Add(choice);
        }

        change(choice);
        choice.UpdatedAt = clock.GetUtcNow();
        audit.Record(db, who, action, who.User.Value, words);
        await db.SaveChangesAsync(ct);
    }

    private ReminderChoice New(UserId person) => new() { Person = person, UpdatedAt = clock.GetUtcNow() };
}
