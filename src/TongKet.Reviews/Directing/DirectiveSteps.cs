using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The forms that take a directive one step on; each names the version that its reader saw.</summary>
internal static class DirectiveSteps
{
    private static readonly Dictionary<string, string> Typed = new(StringComparer.Ordinal) { ["ly-do"] = "Lý do, cần sửa gì" };

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(DirectiveEndpoints.Route + "/duyet", ApproveAsync).Requires(Right.ApproveReport, "draft");
        app.MapPost(DirectiveEndpoints.Route + "/tra-lai", SendBackAsync).Requires(Right.ApproveReport, "draft");
        app.MapPost(DirectiveEndpoints.Route + "/van-thu-tra-lai", ClerkAsync).Requires(Right.NumberDocument, "draft");
        app.MapPost(DirectiveEndpoints.Route + "/phat-hanh", IssueAsync).Requires(Right.NumberDocument, "draft");
    }

    private static async Task<IResult> ApproveAsync(Guid id, HttpContext http, DecideDirective use, ICurrentUser current)
    {
        var (form, ct) = (await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        var seen = DirectiveEndpoints.Version(form);
        return Answer(await use.ApproveAsync(new(id), seen, current.Require(), ct), http, id, seen, "Đã duyệt, chuyển văn thư phát hành.");
    }

    private static async Task<IResult> SendBackAsync(Guid id, HttpContext http, DecideDirective use, ICurrentUser current)
    {
        var (form, ct) = (await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        var seen = DirectiveEndpoints.Version(form);
        var done = await use.SendBackAsync(new(id), seen, form["ly-do"].ToString(), current.Require(), ct);
        return Answer(done, http, id, seen, "Đã trả lại người soạn.");
    }

    private static async Task<IResult> ClerkAsync(Guid id, HttpContext http, DecideDirective use, ICurrentUser current)
    {
        var (form, ct) = (await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        var seen = DirectiveEndpoints.Version(form);
        var done = await use.ClerkSendsBackAsync(new(id), seen, form["ly-do"].ToString(), current.Require(), ct);
        return Answer(done, http, id, seen, "Đã trả lại người soạn.");
    }

    private static async Task<IResult> IssueAsync(Guid id, HttpContext http, IssueDirective issue, ICurrentUser current)
    {
        var (form, ct) = (await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        var (seen, number) = (
            DirectiveEndpoints.Version(form),
            int.TryParse(form["so"], CultureInfo.InvariantCulture, out var n) ? n : (int?)null
        );
        var issued = await issue.HandleAsync(new(id), seen, number, current.Require(), ct);
        return Answer(issued, http, id, seen, "Đã phát hành và ghi vào sổ văn bản đi.");
    }

    // What was read is not what stands there now: the page says where. A reason that was typed is never lost.
    private static IResult Answer<T>(Outcome<T> outcome, HttpContext http, Guid id, int seen, string done)
    {
        var address = DirectiveEndpoints.Address(new ReviewId(id));
        if (outcome.Problem is { } problem && http.Request.Form.ContainsKey("ly-do") && UnsentForm.IsSentBy(http))
        {
            return UnsentForm.Refusal(problem, Typed);
        }

        if (outcome.Problem is { Kind: ProblemKind.Conflict } changed)
        {
            Flash.Set(http, new FlashMessage(changed.Message, IsRefusal: true));
            return Results.LocalRedirect($"{address}?so-voi={seen.ToString(CultureInfo.InvariantCulture)}");
        }

        return outcome.ToPage(http, _ => address, done);
    }
}
