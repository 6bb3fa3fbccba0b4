using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>The board as Excel, under the same filter and in the same order as on the page.</summary>
internal static class BoardExport
{
    private static readonly SheetColumn[] Columns =
    [
        new("STT", 6),
        new("Đơn vị", 40),
        new("Trạng thái", 20),
        new("Tình hình", 20),
        new("Thời hạn", 14),
        new("Nộp lần đầu", 18),
        new("Nộp gần nhất", 18),
        new("Qua đầu mối", 40),
    ];

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/dot-tong-ket/{id:guid}/bang.xlsx", DownloadAsync).Requires(Right.ViewBoard, "board");

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, ReadBoard boards, CancellationToken ct) =>
        await boards.HandleAsync(new ReviewId(id), BoardFilter.From(http.Request.Query), ct) is { } board
            ? Of(board).ToDownload()
            : Results.NotFound();

    public static Sheet Of(BoardView board) => new("Bảng theo dõi", Columns, board.Lines.Select(RowOf));

    private static IReadOnlyList<object?> RowOf(BoardLine line, int index) =>
        [
            index + 1,
            line.Name,
            line.Place.State.Look.Word,
            WordOf(line.Timing),
            line.Place.Deadline,
            line.Place.FirstSentAt,
            line.Place.SentAt,
            line.ViaName,
        ];

    private static string WordOf(Timing timing) =>
        timing switch
        {
            Timing.InTime => "Nộp đúng hạn",
            Timing.Late => "Nộp muộn",
            Timing.Missing => "Quá hạn chưa nộp",
            Timing.Working => "Đang làm",
            _ => "Chưa bắt đầu",
        };
}
