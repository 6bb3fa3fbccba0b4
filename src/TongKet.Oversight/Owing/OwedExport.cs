using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>What an office owes as Excel, under the same filter and in the same order as on the page.</summary>
internal static class OwedExport
{
    private static readonly SheetColumn[] Columns =
    [
        new("STT", 6),
        new("Thời hạn", 14),
        new("Tình hình", 14),
        new("Đơn vị", 40),
        new("Loại", 24),
        new("Việc", 60),
        new("Thuộc", 60),
        new("Trạng thái", 20),
        new("Đang ở", 24),
        new("Từ ngày", 18),
    ];

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/theo-doi/don-vi/{id:guid}/viec.xlsx", DownloadAsync).Requires(Right.ViewBoard, "organization");

    private static async Task<IResult> DownloadAsync(
        Guid id,
        HttpContext http,
        ReadOwed read,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = clock.VietnamToday;
        var owed = await read.HandleAsync(new OrganizationId(id), OwedFilter.From(http.Request.Query), current.Require(), ct);
        return new Sheet("Việc còn nợ", Columns, owed.Items.Select((item, i) => RowOf(item, i, owed.Tree, today))).ToDownload();
    }

    private static IReadOnlyList<object?> RowOf(OwedItem item, int index, OrganizationTree tree, DateOnly today) =>
        [
            index + 1,
            item.Day,
            item.Standing(today) switch
            {
                DueStanding.Late => "Quá hạn",
                DueStanding.Soon => "Sắp hết hạn",
                _ => "",
            },
            tree.NameOf(item.Office),
            item.Kind.Word,
            item.What,
            item.More,
            item.Look.Word,
            item.HeldBy,
            item.Since,
        ];
}
