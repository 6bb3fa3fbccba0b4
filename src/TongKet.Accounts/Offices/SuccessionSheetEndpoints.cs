using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>The Excel list of successions, out and in.</summary>
internal static class SuccessionSheetEndpoints
{
    private const string Page = "/to-chuc/sap-xep";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Page + "/xuat", ExportAsync).Requires(Right.ViewOrganizations);
        app.MapPost(Page + "/nhap", UploadAsync).Requires(Right.ManageOrganizations);
        app.MapPost(Page + "/nhap/{import:guid}", ImportAsync).Requires(Right.ManageOrganizations);
    }

    private static async Task<IResult> ExportAsync(ISuccessionSheets sheets, ICurrentUser current, CancellationToken ct) =>
        (await sheets.ExportAsync(current.Require().Organization, ct)).ToDownload();

    private static async Task<IResult> UploadAsync(
        HttpContext http,
        ISuccessionSheets sheets,
        ICurrentUser current,
        IFormFile? file,
        CancellationToken ct
    )
    {
        await using var stream = file?.OpenReadStream() ?? Stream.Null;
        return (await sheets.KeepAsync(stream, current.Require().Organization, ct)).ToPage(http, import => $"{Page}/nhap/{import}");
    }

    private static async Task<IResult> ImportAsync(
        HttpContext http,
        Guid import,
        ISuccessionSheets sheets,
        ICurrentUser current,
        IAudit audit,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var taken = await sheets.ApplyAsync(
            import,
            new SuccessionRecorder(who.Organization, who.User.Value, who.Name),
            db =>
                audit.Record(
                    db,
                    who,
                    "organizations.successions-imported",
                    who.Organization.Value,
                    "Nhập danh sách sắp xếp tổ chức từ Excel"
                ),
            ct
        );
        return taken.ToPage(http, _ => Page, taken.Succeeded ? $"Đã ghi {taken.Value} lần sắp xếp." : null);
    }
}
