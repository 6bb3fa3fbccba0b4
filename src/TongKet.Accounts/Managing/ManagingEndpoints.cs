using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Auditing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

internal static class ManagingEndpoints
{
    private const string Page = "/quan-tri";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/quan-tri/vai-tro/{id:guid}/ket-thuc", EndAsync).Requires(Right.ManagePeople, "membership");
        app.MapPost("/quan-tri/vai-tro/{id:guid}/mat-khau", ResetAsync).Requires(Right.ManagePeople, "membership");
        app.MapPost("/quan-tri/vai-tro/{id:guid}/mo-khoa", UnlockAsync).Requires(Right.ManagePeople, "membership");
        app.MapPost("/quan-tri/vai-tro/{id:guid}/xac-thuc", ResetFactorAsync).Requires(Right.ManagePeople, "membership");
        // The form chooses the office; what is below the acting office is checked in the handler by the same decision.
        app.MapPost("/quan-tri/vai-tro", GiveChosenAsync).Requires(Right.ManagePeople);
        app.MapGet("/quan-tri/xuat", ExportAsync).Requires(Right.ManagePeople);
        app.MapGet("/quan-tri/nhat-ky/xuat", ExportLogAsync).Requires(Right.ViewAudit);
    }

    private static async Task<IResult> GiveChosenAsync(
        HttpContext http,
        GiveRole give,
        ICurrentUser current,
        IAccess access,
        [FromForm] Guid office,
        [AsParameters] RoleFields fields,
        CancellationToken ct
    )
    {
        var (who, chosen) = (current.Require(), OrganizationId.From(office));
        return await access.RefusalAsync(who, Right.ManagePeople, ResourceOwners.Of(chosen), ct) is { } refusal
            ? ((Outcome<RoleGiven>)refusal).ToPage(http, _ => Page)
            : Told(http, await give.HandleAsync(who, chosen, fields.ToForm(), ct));
    }

    private static async Task<IResult> EndAsync(HttpContext http, Guid id, EndRole end, ICurrentUser current, CancellationToken ct) =>
        (await end.HandleAsync(current.Require(), id, ct)).ToPage(http, _ => Page, "Đã kết thúc vai trò.");

    private static async Task<IResult> ResetAsync(
        HttpContext http,
        Guid id,
        ResetPassword reset,
        ICurrentUser current,
        CancellationToken ct
    ) => Told(http, await reset.HandleAsync(current.Require(), id, ct));

    private static async Task<IResult> UnlockAsync(HttpContext http, Guid id, Unlock unlock, ICurrentUser current, CancellationToken ct) =>
        (await unlock.HandleAsync(current.Require(), id, ct)).ToPage(http, _ => Page, "Đã mở khóa đăng nhập.");

    private static async Task<IResult> ResetFactorAsync(
        HttpContext http,
        Guid id,
        ResetFactor reset,
        ICurrentUser current,
        CancellationToken ct
    ) =>
        (await reset.HandleAsync(current.Require(), id, ct)).ToPage(
            http,
            _ => Page,
            "Đã đặt lại xác thực hai bước; các phiên của người này đã kết thúc."
        );

    private static async Task<IResult> ExportAsync(ListPeople people, ICurrentUser current, CancellationToken ct)
    {
        var lines = await people.HandleAsync(current.Require().Organization, null, ct);
        SheetColumn[] columns =
        [
            new("Cơ quan", 48),
            new("Họ tên", 28),
            new("Tên đăng nhập", 24),
            new("Vai trò", 16),
            new("Từ ngày", 13),
            new("Đến hết ngày", 13),
        ];
        return new Sheet(
            "Danh sách tài khoản",
            columns,
            lines.Select(object?[] (l) => [l.Office, l.Name, l.UserName, RoleWords.Of(l.Role), l.From, l.To?.AddDays(-1)])
        ).ToDownload();
    }

    private static async Task<IResult> ExportLogAsync(ListAudit audit, ICurrentUser current, string? tim, CancellationToken ct)
    {
        var page = await audit.HandleAsync(current.Require().Organization, tim, 0, 10_000, ct);
        SheetColumn[] columns = [new("Thời điểm", 18), new("Người làm", 28), new("Cơ quan", 48), new("Việc", 80)];
        return new Sheet("Nhật ký", columns, page.Lines.Select(object?[] (l) => [l.At, l.UserName, l.Office, l.Summary])).ToDownload();
    }

    private static IResult Told(HttpContext http, Outcome<RoleGiven> given) =>
        given.ToPage(
            http,
            _ => Page,
            given.Value is { Password: { } password } made
                ? $"Tài khoản {made.UserName} có mật khẩu dùng một lần {password} (chỉ hiện lần này; người dùng phải đổi khi đăng nhập)."
                : "Đã giao vai trò."
        );
}

/// <summary>The fields of the form; the last day is included, as people write it.</summary>
internal sealed class RoleFields
{
    [FromForm(Name = "userName")]
    public string? UserName { get; init; }

    [FromForm(Name = "name")]
    public string? Name { get; init; }

    [FromForm(Name = "role")]
    public Role Role { get; init; }

    [FromForm(Name = "from")]
    public DateOnly From { get; init; }

    [FromForm(Name = "last")]
    public string? Last { get; init; }

    public RoleForm ToForm() =>
        new(
            UserName ?? "",
            Name,
            Role,
            From,
            DateOnly.TryParse(Last, System.Globalization.CultureInfo.InvariantCulture, out var last) ? last.AddDays(1) : null
        );
}
