using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.SecondFactor;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Accounts.OwnAccount;

internal static class OwnAccountEndpoints
{
    private const string Page = "/tai-khoan";
    private const string Factor = "/tai-khoan/xac-thuc";

    public static void Map(IEndpointRouteBuilder app)
    {
        var before = new OpenBeforeSecondFactor();
        app.MapPost(Factor + "/bat-dau", BeginAsync).Requires(Right.UseOffice).WithMetadata(before);
        app.MapPost(Factor, ConfirmAsync).Requires(Right.UseOffice).WithMetadata(before);
        app.MapPost(Factor + "/tat", RemoveAsync).Requires(Right.UseOffice);
        app.MapPost("/tai-khoan/ma-du-phong", RenewAsync).Requires(Right.UseOffice);
        // The session stands in the form: only one's own are looked through.
        app.MapPost("/tai-khoan/phien", EndOneAsync).Requires(Right.UseOffice).WithMetadata(before);
        app.MapPost("/tai-khoan/phien/khac", EndOthersAsync).Requires(Right.UseOffice).WithMetadata(before);
    }

    private static async Task<IResult> BeginAsync(
        HttpContext http,
        ChangeSecondFactor change,
        ICurrentUser current,
        CancellationToken ct
    ) => (await change.BeginAsync(current.Require(), ct)).ToPage(http, _ => Factor);

    private static async Task<IResult> ConfirmAsync(
        HttpContext http,
        ChangeSecondFactor change,
        CodesToShow show,
        ICurrentUser current,
        [FromForm] string? code,
        CancellationToken ct
    ) => show.Told(http, await change.ConfirmAsync(current.Require(), code ?? "", ct), "Đã bật xác thực hai bước.");

    private static async Task<IResult> RenewAsync(
        HttpContext http,
        ChangeSecondFactor change,
        CodesToShow show,
        ICurrentUser current,
        [FromForm] string? code,
        CancellationToken ct
    ) =>
        show.Told(
            http,
            await change.RenewCodesAsync(current.Require(), code ?? "", ct),
            "Đã tạo mã dự phòng mới; các mã cũ không dùng được nữa."
        );

    private static async Task<IResult> RemoveAsync(
        HttpContext http,
        ChangeSecondFactor change,
        ICurrentUser current,
        [FromForm] string? code,
        CancellationToken ct
    ) => (await change.RemoveAsync(current.Require(), code ?? "", ct)).ToPage(http, _ => Page, "Đã tắt xác thực hai bước.");

    private static async Task<IResult> EndOneAsync(
        HttpContext http,
        EndSessions end,
        ICurrentUser current,
        [FromForm] Guid? phien,
        CancellationToken ct
    ) => (await end.HandleAsync(current.Require(), s => s == phien, ct)).ToPage(http, _ => Page, "Đã kết thúc phiên.");

    private static async Task<IResult> EndOthersAsync(HttpContext http, EndSessions end, ICurrentUser current, CancellationToken ct)
    {
        var here = OfficeCookie.SessionOf(http);
        return (await end.HandleAsync(current.Require(), s => s != here, ct)).ToPage(http, _ => Page, "Đã kết thúc mọi phiên khác.");
    }
}
