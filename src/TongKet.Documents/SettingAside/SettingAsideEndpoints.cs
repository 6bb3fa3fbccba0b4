using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Web;

namespace TongKet.Documents.SettingAside;

internal static class SettingAsideEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/van-ban/{id:guid}/vao-nham", SetAsideAsync).Requires(Right.SetDocumentAside, "document");
        app.MapPost("/van-ban/{id:guid}/vao-nham/bo", TakeBackAsync).Requires(Right.SetDocumentAside, "document");
    }

    private static async Task<IResult> SetAsideAsync(
        Guid id,
        HttpContext http,
        SetAside setAside,
        ICurrentUser current,
        [FromForm(Name = "ly-do")] string? reason,
        CancellationToken ct
    ) =>
        (await setAside.HandleAsync(new DocumentId(id), reason, current.Require(), ct)).ToPage(
            http,
            _ => $"/van-ban/{id}",
            "Đã ghi là vào nhầm. Số trong sổ vẫn giữ, không cấp lại."
        );

    private static async Task<IResult> TakeBackAsync(
        Guid id,
        HttpContext http,
        SetAside setAside,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        (await setAside.TakeBackAsync(new DocumentId(id), current.Require(), ct)).ToPage(http, _ => $"/van-ban/{id}", "Đã đưa lại vào sổ.");
}
