using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Accounts.Delegating;

internal static class DelegatingEndpoints
{
    private const string Page = "/uy-quyen";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Page, GiveAsync).Requires(Right.DelegateApproval);
        app.MapPost(Page + "/thu-hoi", RevokeAsync).Requires(Right.DelegateApproval);
    }

    private static async Task<IResult> GiveAsync(Delegate use, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        Outcome<Guid> outcome =
            Guid.TryParse(form["nguoi"], out var person) && Day(form["tu"]) is { } from && Day(form["den"]) is { } last
                ? await use.GiveAsync(current.Require(), new(new(person), from, last, form["ly-do"].ToString()), ct)
                : AccountsProblems.DelegationDays;
        return outcome.ToPage(http, _ => Page, "Đã ủy quyền. Ủy quyền tự hết hiệu lực sau ngày cuối.");
    }

    private static async Task<IResult> RevokeAsync(Delegate use, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        Outcome<Guid> outcome = Guid.TryParse(form["uy-quyen"], out var id)
            ? await use.RevokeAsync(current.Require(), id, ct)
            : AccountsProblems.DelegationMissing;
        return outcome.ToPage(http, _ => Page, "Đã thu hồi ủy quyền.");
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
