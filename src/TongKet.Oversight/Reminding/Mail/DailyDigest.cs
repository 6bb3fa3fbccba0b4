using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>One mail for each person who wants it, on working mornings, with everything that is due soon, today or late. Making it twice queues it once.</summary>
internal sealed class DailyDigest(IDatabase database, DueThings things, OutlineTidings tidings, TimeProvider clock, MailDoor door)
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
        // From one working morning to the next: a weekend's changes stand in Monday's mail.
        var since = new DateTimeOffset(
            WorkingCalendar.Back(today, 1).ToDateTime(new TimeOnly(Hour, 0)),
            clock.GetUtcNow().InVietnam.Offset
        );
        foreach (var choice in choices)
        {
            var due = (await things.OfAsync(choice.Person, ct))
                .Where(t => !t.Over && choice.Wants(t.Day.DayNumber - today.DayNumber))
                .ToArray();
            var changed = await tidings.OfAsync(choice.Person, since, ct);
            if (due.Length + changed.Count > 0)
            {
                queued += await db.QueueAsync(MailOf(choice, due, changed, today), ct);
            }
        }

        return queued;
    }

    private QueuedMail MailOf(ReminderChoice choice, DueThing[] due, IReadOnlyList<OutlineNote> changed, DateOnly today)
    {
        var late = due.Count(t => t.Day < today);
        var now = clock.GetUtcNow();
        return new QueuedMail
        {
            Id = clock.NewGuid(),
            Person = choice.Person,
            Address = choice.Email,
            Subject =
                due.Length == 0 ? $"TongKet: đề cương của {changed.Count} đợt vừa thay đổi"
                : late > 0 ? $"TongKet: {late} việc quá hạn, {due.Length - late} việc sắp đến hạn"
                : $"TongKet: {due.Length} việc sắp đến hạn",
            Body = Words(due, changed, today),
            Key = string.Create(CultureInfo.InvariantCulture, $"digest:{choice.Person.Value}:{today:yyyy-MM-dd}"),
            CreatedAt = now,
            DueAt = now,
        };
    }

    private string Words(DueThing[] due, IReadOnlyList<OutlineNote> changed, DateOnly today)
    {
        var text = new StringBuilder();
        foreach (var note in changed)
        {
            text.AppendLine($"- Đề cương thay đổi: {note.Title}")
                .AppendLine($"  {note.At.ToVietnamText()}: {note.Words}")
                .AppendLine($"  {door.Settings!.Site}{ReportAddresses.Of(note.Place)}")
                .AppendLine();
        }

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
