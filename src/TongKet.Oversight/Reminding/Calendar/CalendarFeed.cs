using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;

namespace TongKet.Oversight.Reminding.Calendar;

/// <summary>GET /lich/SECRET.ics: a person's deadlines for a calendar program, which cannot sign in; the secret stands for the person.</summary>
internal static class CalendarFeed
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/lich/{secret}.ics", DownloadAsync).AllowAnonymous();

    private static async Task<IResult> DownloadAsync(
        string secret,
        IDatabase database,
        DueThings things,
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

        var days = (await things.OfAsync(choice.Person, ct)).Select(t => DayOf(t, clock.GetUtcNow()));
        return Results.File(
            Encoding.UTF8.GetBytes(CalendarFile.Write("TongKet: việc đến hạn", days)),
            "text/calendar; charset=utf-8",
            "tongket.ics"
        );
    }

    private static CalendarDay DayOf(DueThing thing, DateTimeOffset now) =>
        new(
            $"{thing.Id}@tongket",
            thing.Day,
            $"{(thing.Over ? thing.State : thing.Word)}: {thing.Title}",
            $"{thing.Details}\nTrạng thái: {thing.State}, tính đến {now.ToVietnamText()}",
            now
        );
}
