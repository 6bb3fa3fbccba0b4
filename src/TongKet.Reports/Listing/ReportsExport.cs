using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Reports.Looks;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Listing;

/// <summary>What the office owes and has sent, as Excel, under the same filter as on the page.</summary>
internal static class ReportsExport
{
    private static readonly SheetColumn[] Columns =
    [
        new("STT", 6),
        new("Báo cáo", 60),
        new("Gửi đến", 36),
        new("Qua", 36),
        new("Thời hạn", 14),
        new("Trạng thái", 22),
        new("Quá hạn", 10),
        new("Đang lập bản sửa đổi", 12),
        new("Cơ quan cũ đã nộp", 36),
    ];

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bao-cao/danh-sach.xlsx", DownloadAsync).Requires(Right.UseOffice);

    private static async Task<IResult> DownloadAsync(
        ListReports reports,
        ICurrentUser current,
        TimeProvider clock,
        [FromQuery(Name = "loc")] string? list,
        CancellationToken ct
    )
    {
        var today = clock.VietnamToday;
        var mine = await reports.HandleAsync(current.Require(), ct);
        var rows = mine.Owed.Where(l => l.IsIn(list, today)).Select((line, i) => RowOf(line, i, today));
        return new Sheet("Báo cáo phải nộp", Columns, rows).ToDownload();
    }

    private static IReadOnlyList<object?> RowOf(OwedLine line, int index, DateOnly today) =>
        [
            index + 1,
            line.Title,
            line.To,
            line.Via,
            line.Deadline,
            line.State.Look.Word,
            line.IsLate(today) ? "x" : null,
            line.Correcting ? "x" : null,
            line.SentBy,
        ];
}
