using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>Mail at once to the people of an office whose report came back.</summary>
internal sealed class TellAtOnce(
    IDatabase database,
    IReviews reviews,
    IPeople people,
    IOrganizations organizations,
    TimeProvider clock,
    MailDoor door
) : IEventHandler<ReportProgressed>
{
    public async Task HandleAsync(ReportProgressed happened, CancellationToken ct)
    {
        if (
            door.Settings is not { } settings
            || happened.State is not ParticipantState.Returned
            || await reviews.FindParticipantAsync(happened.Participant, ct) is not { } place
        )
        {
            return;
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var until = happened.NewDeadline is { } day ? $" Hạn mới: {day.ToVietnamText()}." : "";
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var choice in await db.ReminderChoices.AsNoTracking().Where(c => c.AtOnce && c.Email != "").ToListAsync(ct))
        {
            if (
                !(await people.OfficesAsync(choice.Person, ct)).TryGetValue(place.Organization, out var roles)
                || !roles.Overlaps([Role.Specialist, Role.Clerk, Role.Leader])
            )
            {
                continue;
            }

            var now = clock.GetUtcNow();
            await db.QueueAsync(
                new QueuedMail
                {
                    Id = clock.NewGuid(),
                    Person = choice.Person,
                    Address = choice.Email,
                    Subject = $"TongKet: báo cáo bị trả lại để bổ sung, {place.ReviewTitle}",
                    Body =
                        $"{tree.NameOf(place.Organization)} cần bổ sung báo cáo “{place.ReviewTitle}”.{until}\n\nXem lý do và bổ sung: {settings.Site}{ReportAddresses.Of(place.Id)}\n\nĐổi cách nhận nhắc việc: {settings.Site}/nhac-viec\n",
                    Key = string.Create(CultureInfo.InvariantCulture, $"returned:{place.Id.Value}:{happened.Step}:{choice.Person.Value}"),
                    CreatedAt = now,
                    DueAt = now,
                },
                ct
            );
        }

        await transaction.CommitAsync(ct);
    }
}
