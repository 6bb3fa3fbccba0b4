using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>One mail for each person who wants it, on working mornings, with everything that is due soon, today or late. Making it twice queues it once.</summary>
internal sealed class DailyDigest(IDatabase database, DueThings things, TimeProvider clock, MailDoor door)
{
    /// <summary>The hour in Vietnam from which on the digest goes out.</summary>
    public const int Hour = 7;

    /// <summary>How many were queued.</summary>
    public async Task<int> QueueAsync(CancellationToken ct)
    {
        var today = clock.VietnamToday;
        if (door.Settings is null || !WorkingCalendar.IsWorkingDay(today))
        {
            return 0;
        }

        await using var db = database.Open();
        var choices = await db.ReminderChoices.AsNoTracking().Where(c => c.Digest && c.Email != "").ToListAsync(ct);
        var queued = 0;
        foreach (var choice in choices)
        {
            var due = (await things.OfAsync(choice.Person, ct))
                .Where(t => !t.Over && choice.Wants(t.Day.DayNumber - today.DayNumber))
                .ToArray();
            if (due.Length > 0)
            {
                queued += await db.QueueAsync(MailOf(choice, due, today), ct);
            }
        }

        return queued;
    }

    private QueuedMail MailOf(ReminderChoice choice, DueThing[] due, DateOnly today)
    {
        var late = due.Count(t => t.Day < today);
        var now = clock.GetUtcNow();
        return new QueuedMail
        {
            Id = clock.NewGuid(),
            Person = choice.Person,
            Address = choice.Email,
            Subject =
                late > 0
                    ? $"TongKet: {late} việc quá hạn, {due.Length - late} việc sắp đến hạn"
                    : $"TongKet: {due.Length} việc sắp đến hạn",
            Body = Words(due, today),
            Key = string.Create(CultureInfo.InvariantCulture, $"digest:{choice.Person.Value}:{today:yyyy-MM-dd}"),
            CreatedAt = now,
            DueAt = now,
        };
    }

    private string Words(DueThing[] due, DateOnly today)
    {
        var text = new StringBuilder();
        foreach (var thing in due)
        {
            text.AppendLine($"- {thing.Word}: {thing.Title}")
                .AppendLine(
                    $"  {thing.Details}: hạn {thing.Day.ToVietnamText()}, {thing.Day.ToDueText(today)}; {thing.State.ToLower(VietnamTime.Culture)}"
                )
                .AppendLine($"  {door.Settings!.Site}{thing.Address}")
                .AppendLine();
        }

        return text.AppendLine($"Đổi cách nhận nhắc việc: {door.Settings!.Site}/nhac-viec").ToString();
    }
}
