using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

internal static class OfficeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/to-chuc/xuat", ExportAsync).Requires(Right.ViewOrganizations);
        app.MapPost("/to-chuc/nhap", UploadAsync).Requires(Right.ManageOrganizations);
        app.MapPost("/to-chuc/nhap/{import:guid}", ImportAsync).Requires(Right.ManageOrganizations);
        app.MapPost("/to-chuc/{id:guid}/thay-doi", ChangeAsync).Requires(Right.ManageOrganizations, "organization");
    }

    private static async Task<IResult> ExportAsync(IOrganizationSheets sheets, ICurrentUser current, CancellationToken ct) =>
        (await sheets.ExportAsync(current.Require().Organization, ct)).ToDownload();

    private static async Task<IResult> UploadAsync(
        HttpContext http,
        IOrganizationSheets sheets,
        ICurrentUser current,
        IFormFile? file,
        CancellationToken ct
    )
    {
        await using var stream = file?.OpenReadStream() ?? Stream.Null;
        return (await sheets.KeepAsync(stream, current.Require().Organization, ct)).ToPage(http, import => $"/to-chuc/nhap/{import}");
    }

    private static async Task<IResult> ImportAsync(
        HttpContext http,
        Guid import,
        IOrganizationSheets sheets,
        ICurrentUser current,
        IAudit audit,
        CancellationToken ct
    )
    {
        var who = current.Require();
        var taken = await sheets.ApplyAsync(
            import,
            who.Organization,
            db => audit.Record(db, who, "organizations.imported", who.Organization.Value, "Nhập danh sách cơ quan từ Excel"),
            ct
        );
        return taken.ToPage(http, _ => "/to-chuc", taken.Succeeded ? $"Đã nhập {taken.Value} cơ quan." : null);
    }

    private static async Task<IResult> ChangeAsync(
        HttpContext http,
        Guid id,
        IOrganizationRegister register,
        IOrganizations organizations,
        ICurrentUser current,
        IAudit audit,
        TimeProvider clock,
        [FromForm] DateOnly from,
        [FromForm] string? name,
        [FromForm] string? code,
        [FromForm] string? place,
        [FromForm] Guid? parent,
        CancellationToken ct
    )
    {
        var (who, organization) = (current.Require(), OrganizationId.From(id));
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        OrganizationId? superior = parent is { } chosen ? OrganizationId.From(chosen) : null;
        if (
            OfficeReach.Parents(tree, who.Organization, organization, tree.Find(organization)?.Parent).All(p => p.Id != superior)
            && !(superior is null && tree.Find(organization)?.Parent is null)
        )
        {
            return ((Outcome<OrganizationId>)AccountsProblems.ParentOutOfReach).ToPage(http, _ => "/");
        }

        var change = new OrganizationChange(from, name ?? "", code ?? "", superior, place ?? "");
        var summary = $"{tree.NameOf(organization)}: từ {from.ToVietnamText()} là \"{change.Name}\", cấp trên {tree.NameOf(superior)}";
        var changed = await register.ChangeAsync(
            organization,
            change,
            db => audit.Record(db, who, "organizations.changed", id, summary),
            ct
        );
        return changed.ToPage(http, done => $"/to-chuc/{done.Value}", "Đã ghi thay đổi.");
    }
}
