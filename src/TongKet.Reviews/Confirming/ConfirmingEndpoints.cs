using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Reviews.Drafting;

namespace TongKet.Reviews.Confirming;

internal static class ConfirmingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/van-ban/{id:guid}/xac-nhan", ConfirmAsync).Requires(Right.EditDocument, "document");
        app.MapPost("/van-ban/{id:guid}/bo-ban-cua-toi", DropMineAsync).Requires(Right.EditDocument, "document");
    }

    private static async Task<IResult> ConfirmAsync(
        Guid id,
        HttpContext http,
        ConfirmDocument confirm,
        RegisterConfirmed register,
        StartDraft start,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        var (document, who, form) = (new DocumentId(id), current.Require(), await http.Request.ReadFormAsync(ct));
        var pressed = form["viec"].ToString();
        var page = $"/van-ban/{id}/xac-nhan";
        var saved = await confirm.SaveAsync(document, form, pressed, who, ct);
        if (!saved.Succeeded)
        {
            Flash.Set(http, new FlashMessage(saved.Problem.Message, IsRefusal: true));
            return Results.LocalRedirect(saved.Problem.Kind is ProblemKind.Conflict ? page + "?ban=toi" : page);
        }

        if (pressed is not ("vao-so" or "lap-dot"))
        {
            return ((Outcome<bool>)true).ToPage(http, _ => page + Anchor(pressed), pressed is "luu" or "" ? "Đã lưu." : null);
        }

        var registered = await register.HandleAsync(document, saved.Value, evenTwice: form["van-vao-so"] == "on", who, ct);
        if (!registered.Succeeded || pressed == "vao-so")
        {
            return registered.ToPage(http, _ => $"/van-ban/{id}", "Đã xác nhận và vào sổ văn bản đến.");
        }

        var draft = await start.FromDocumentAsync(document, who, ct);
        return draft.ToPage(http, d => $"/dot-tong-ket/tao/{d}", "Đã vào sổ văn bản. Hãy xem lại đợt tổng kết rồi bấm Phát động.");
    }

    private static async Task<IResult> DropMineAsync(
        Guid id,
        HttpContext http,
        KeepUnsaved unsaved,
        ICurrentUser current,
        CancellationToken ct
    )
    {
        await unsaved.DropAsync(new DocumentId(id), current.Require().User, ct);
        return ((Outcome<bool>)true).ToPage(http, _ => $"/van-ban/{id}/xac-nhan");
    }

    // Back to where the button was.
    private static string Anchor(string pressed) =>
        pressed.Split('-')[0] switch
        {
            "muc" => "#de-cuong",
            "viec" => "#nhiem-vu",
            "dan" => "#vien-dan",
            "gui" => "#kinh-gui",
            "de" => "#de-cuong",
            _ => "",
        };
}
