using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;

namespace TongKet.Reports.Sharing;

/// <summary>What the editor's script says about who writes, and the form that asks a colleague for a section.</summary>
internal static class SharingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        const string hold = "/bao-cao/{id:guid}/muc/{section:guid}/giu";
        app.MapPut(hold, HoldAsync).Requires(Right.WriteSection, "report");
        app.MapGet(hold, LookAsync).Requires(Right.WriteSection, "report");
        app.MapPut("/bao-cao/{id:guid}/muc/{section:guid}/tra", LeaveAsync).Requires(Right.WriteSection, "report");
        app.MapPost("/bao-cao/{id:guid}/muc/{section:guid}/nho", AskAsync).Requires(Right.WriteReport, "report");
    }

    /// <summary>What the script sends.</summary>
    internal sealed record HoldWish(bool TakeOver);

    private static async Task<IResult> HoldAsync(
        Guid id,
        Guid section,
        HoldWish wish,
        HoldSection use,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var outcome = await use.HandleAsync(new(id), new(section), wish.TakeOver, current.Require(), ct);
        return outcome.Succeeded ? Answer(outcome.Value) : outcome.Problem.ToHttp();
    }

    private static async Task<IResult> LookAsync(Guid id, Guid section, HoldSection use, ICurrentUser current, CancellationToken ct) =>
        Answer(await use.LookAsync(new(id), new(section), current.Require(), ct));

    private static async Task<IResult> LeaveAsync(Guid id, Guid section, HoldSection use, ICurrentUser current, CancellationToken ct)
    {
        await use.LeaveAsync(new(id), new(section), current.Require(), ct);
        return Results.Ok(new { });
    }

    private static IResult Answer(Hold hold) =>
        Results.Ok(
            new
            {
                hold.Mine,
                Words = hold.Lock is { } held ? SharingWords.Of(held) : "",
                Left = hold.Left is { } left
                    ? new
                    {
                        left.Id,
                        By = left.ByName,
                        At = left.At.ToVietnamText(),
                        left.Html,
                    }
                    : null,
            }
        );

    private static async Task<IResult> AskAsync(
        Guid id,
        Guid section,
        AskForSection use,
        ICurrentUser current,
        HttpContext http,
        CancellationToken ct
    )
    {
        var form = await http.Request.ReadFormAsync(ct);
        var (page, typed) = ($"/bao-cao/{id}?muc={section}", form["han"].ToString().Trim());
        DateOnly? due = null;
        if (typed.Length > 0)
        {
            if (!DateOnly.TryParseExact(typed, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return Refused(ReportProblems.DayUnreadable);
            }

            due = day;
        }

        var request = Guid.TryParse(form["nguoi"], out var person)
            ? new SectionRequest(new(person), due, form["loi-nhan"].ToString())
            : null;
        var done = request is null ? "Đã thôi nhờ viết mục này." : "Đã nhờ viết mục này; người được nhờ thấy việc ở trang chủ.";
        var outcome = await use.HandleAsync(new(id), new(section), request, current.Require(), ct);
        return outcome.Problem is { } problem && request is not null ? Refused(problem) : outcome.ToPage(http, _ => page, done);

        IResult Refused(Problem why) =>
            UnsentForm.IsSentBy(http) ? AskedAgain.Answer(http, page, form, why) : ((Outcome<Guid>)why).ToPage(http, _ => page);
    }
}
