using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Documents.Outgoing;

internal static class OutgoingEndpoints
{
    private const string Page = "/van-ban/so-di";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Page + "/giu-so", ReserveAsync).Requires(Right.NumberDocument);
        app.MapPost(Page + "/bo-so", SkipAsync).Requires(Right.NumberDocument);
    }

    private static async Task<IResult> ReserveAsync(KeepNumber use, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var kept = await use.ReserveAsync(current.Require(), form["loai"].ToString(), Number(form["so"]), form["ly-do"].ToString(), ct);
        return kept.ToPage(http, _ => Page, kept.Succeeded ? $"Đã giữ số {kept.Value}. Khi dùng, hãy gõ số này lúc lấy số." : null);
    }

    private static async Task<IResult> SkipAsync(KeepNumber use, ICurrentUser current, HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var (kind, series) = (form["loai"].ToString(), form["so-cua"].ToString());
        var outcome = await use.SkipAsync(current.Require(), kind, series, Number(form["so"]) ?? 0, form["ly-do"].ToString(), ct);
        return outcome.ToPage(
            http,
            _ => $"{Page}?loai={Uri.EscapeDataString(kind)}&so={Uri.EscapeDataString(series)}",
            "Đã ghi lý do bỏ số."
        );
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
