using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding.Calendar;

/// <summary>GET /lich/SECRET.ics: a person's deadlines for a calendar program, which cannot sign in; the secret stands for the person.</summary>
internal static class CalendarFeed
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/lich/{secret}.ics", DownloadAsync).AllowAnonymous();

    private static async Task<IResult> DownloadAsync(
        string secret,
        IDatabase database,
        Owed owed,
        IOrganizations organizations,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var key = CalendarSecret.KeyOf(secret);
        await using var db = database.Open();
        if (await db.ReminderChoices.AsNoTracking().SingleOrDefaultAsync(c => c.CalendarKey == key, ct) is not { } choice)
        {
            return Results.NotFound();
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var days = (await owed.OfAsync(choice.Person, ct))
            .Where(o => o.Place.Deadline is not null)
            .Select(o => DayOf(o, tree, clock.GetUtcNow()));
        return Results.File(
            Encoding.UTF8.GetBytes(CalendarFile.Write("TongKet: thời hạn báo cáo", days)),
            "text/calendar; charset=utf-8",
            "tongket.ics"
        );
    }

    private static CalendarDay DayOf(OwedReport owed, OrganizationTree tree, DateTimeOffset now) =>
        new(
            $"{owed.Place.Id.Value:N}@tongket",
            owed.Place.Deadline!.Value,
            $"{(owed.Place.State.IsSent ? "Đã nộp: " : "Hạn nộp: ")}{owed.Place.ReviewTitle}",
            $"{tree.NameOf(owed.Office)} nộp {tree.NameOf(owed.Place.Via ?? owed.Place.Recipient)}\nTrạng thái: {owed.Place.State.Look.Word}, tính đến {now.ToVietnamText()}",
            now
        );
}
