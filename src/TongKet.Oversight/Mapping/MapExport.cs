using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Oversight.Board;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>The whole map as Excel, under the same filter.</summary>
internal static class MapExport
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/dot-tong-ket/{id:guid}/ban-do.xlsx", DownloadAsync).Requires(Right.ViewBoard, "board");

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, ReadMap maps, CancellationToken ct)
    {
        var query = http.Request.Query;
        if (await maps.HandleAsync(new ReviewId(id), BoardFilter.From(query), SectionFilter.From(query), all: true, ct) is not { } map)
        {
            return Results.NotFound();
        }

        return Of(map).ToDownload();
    }

    public static Sheet Of(MapView map)
    {
        SheetColumn[] columns =
        [
            new("STT", 6),
            new("Đơn vị", 40),
            new("Trạng thái", 20),
            .. map.Columns.Select(c => new SheetColumn(
                map.Heads[c.Id] is var head && c.Title.StartsWith(head.TrimEnd('…'), StringComparison.Ordinal)
                    ? c.Title
                    : $"{head} {c.Title}".Trim(),
                16
            )),
        ];
        return new Sheet("Bản đồ mục", columns, map.Shown.Select((line, i) => RowOf(map, line, i)));
    }

    private static IReadOnlyList<object?> RowOf(MapView map, BoardLine line, int index) =>
        [index + 1, line.Name, line.Place.State.Look.Word, .. map.Columns.Select(c => (object?)map.Of(line, c).Look.Word)];
}
