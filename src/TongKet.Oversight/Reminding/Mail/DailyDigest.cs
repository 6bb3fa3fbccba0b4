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
internal sealed class DailyDigest(IDatabase database, Owed owed, IOrganizations organizations, TimeProvider clock, MailDoor door)
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
        var tree = await organizations.TreeAsync(today, ct);
        var queued = 0;
        foreach (var choice in choices)
        {
            var due = (await owed.OfAsync(choice.Person, ct))
                .Where(o => !o.Place.State.IsSent && Owed.DaysLeft(o.Place, clock) is { } left && choice.Wants(left))
                .OrderBy(o => o.Place.Deadline)
                .ToArray();
            if (due.Length > 0)
            {
                queued += await db.QueueAsync(MailOf(choice, due, tree, today), ct);
            }
        }

        return queued;
    }

    private QueuedMail MailOf(ReminderChoice choice, OwedReport[] due, OrganizationTree tree, DateOnly today)
    {
        var late = due.Count(o => o.Place.Deadline < today);
        var now = clock.GetUtcNow();
        return new QueuedMail
        {
            Id = clock.NewGuid(),
            Person = choice.Person,
            Address = choice.Email,
            Subject =
                late > 0
                    ? $"TongKet: {late} báo cáo quá hạn, {due.Length - late} báo cáo sắp đến hạn"
                    : $"TongKet: {due.Length} báo cáo sắp đến hạn",
            Body = Words(due, tree, today),
            Key = string.Create(CultureInfo.InvariantCulture, $"digest:{choice.Person.Value}:{today:yyyy-MM-dd}"),
            CreatedAt = now,
            DueAt = now,
        };
    }

    private string Words(OwedReport[] due, OrganizationTree tree, DateOnly today)
    {
        var text = new StringBuilder();
        foreach (var (place, office) in due)
        {
            text.AppendLine($"- {place.ReviewTitle}")
                .AppendLine(
                    $"  {tree.NameOf(office)} nộp {tree.NameOf(place.Via ?? place.Recipient)}: hạn {place.Deadline?.ToVietnamText()}, {place.Deadline?.ToDueText(today)}; {place.State.Look.Word.ToLower(VietnamTime.Culture)}"
                )
                .AppendLine($"  {door.Settings!.Site}{ReportAddresses.Of(place.Id)}")
                .AppendLine();
        }

        return text.AppendLine($"Đổi cách nhận nhắc việc: {door.Settings!.Site}/nhac-viec").ToString();
    }
}
