using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Oversight.Reminding.Calendar;
using TongKet.Oversight.Reminding.Mail;

namespace TongKet.Oversight.Reminding;

internal static class ReminderEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/nhac-viec", SaveAsync).Requires(Right.UseOffice);
        app.MapPost("/nhac-viec/lich", NewCalendarAsync).Requires(Right.UseOffice);
        app.MapPost("/nhac-viec/lich/bo", DropCalendarAsync).Requires(Right.UseOffice);
        CalendarFeed.Map(app);
        MailEndpoints.Map(app);
    }

    private static async Task<IResult> SaveAsync(HttpContext http, ChooseReminders choose, ICurrentUser current, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var saved = await choose.SaveAsync(
            current.Require(),
            form["email"].ToString(),
            c =>
            {
                c.Digest = form["digest"] == "on";
                c.OnTheDay = form["dung-ngay"] == "on";
                c.WhenLate = form["qua-han"] == "on";
                c.AtOnce = form["ngay-lap-tuc"] == "on";
                c.DaysBefore = int.TryParse(form["truoc"], CultureInfo.InvariantCulture, out var days)
                    ? Math.Clamp(days, 0, 30)
                    : c.DaysBefore;
            },
            ct
        );
        return saved.ToPage(http, _ => "/nhac-viec", "Đã lưu cách nhắc việc.");
    }

    // The address is shown once, in the answer itself: only its hash is kept.
    private static async Task<IResult> NewCalendarAsync(
        HttpContext http,
        ChooseReminders choose,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var secret = await choose.NewCalendarAsync(current.Require(), ct);
        var address = $"{http.Request.Scheme}://{http.Request.Host}/lich/{secret}.ics";
        return ((Outcome<bool>)true).ToPage(
            http,
            _ => "/nhac-viec",
            $"Địa chỉ lịch của bạn (chỉ hiện lần này, hãy chép vào phần mềm lịch): {address}"
        );
    }

    private static async Task<IResult> DropCalendarAsync(
        HttpContext http,
        ChooseReminders choose,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        await choose.DropCalendarAsync(current.Require(), ct);
        return ((Outcome<bool>)true).ToPage(http, _ => "/nhac-viec", "Đã bỏ địa chỉ lịch: phần mềm lịch không lấy được thời hạn nữa.");
    }
}
