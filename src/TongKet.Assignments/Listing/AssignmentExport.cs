using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>The list of tasks as Excel, under the same filter as on the page.</summary>
internal static class AssignmentExport
{
    // More tasks than an office is given in ten years.
    private const int Most = 50_000;

    private static readonly SheetColumn[] Columns =
    [
        new("STT", 6),
        new("Nội dung", 70),
        new("Văn bản giao", 18),
        new("Chủ trì", 36),
        new("Thời hạn", 30),
        new("Ngày hết hạn", 14),
        new("Trạng thái", 20),
        new("Hoàn thành ngày", 14),
        new("Ghi chú", 40),
    ];

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/nhiem-vu/danh-sach.xlsx", DownloadAsync).Requires(Right.UseOffice);

    private static async Task<IResult> DownloadAsync(
        HttpContext http,
        ListAssignments assignments,
        IOrganizations organizations,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var filter = AssignmentFilter.From(http.Request.Query) with { Page = 1, Size = Most };
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var page = await assignments.HandleAsync(current.Require().Organization, filter, ct);
        return new Sheet("Nhiệm vụ", Columns, page.Lines.Select((line, i) => RowOf(line, i, tree))).ToDownload();
    }

    private static IReadOnlyList<object?> RowOf(AssignmentLine line, int index, OrganizationTree tree) =>
        [
            index + 1,
            line.Action,
            line.DocumentSymbol,
            line.Lead is { } lead ? tree.NameOf(lead) : line.LeadPhrase,
            line.Schedule.ToVietnamText(),
            line.DueOn,
            line.Status.Look.Word,
            line.FinishedOn,
            line.StatusNote,
        ];
}
