using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Board;
using TongKet.Oversight.Mapping;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>Everything of a review in one Excel file: units, sections, figures, forms, deadlines with the ledger of who held what, what is to be checked, who was reminded.</summary>
internal static class WholeReview
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/dot-tong-ket/{id:guid}/toan-bo.xlsx", DownloadAsync).Requires(Right.ViewBoard, "board");

    private static async Task<IResult> DownloadAsync(
        Guid id,
        ReadMap maps,
        SentFigures figures,
        IReviewSheets sheets,
        ReminderSheet reminders,
        IOrganizations organizations,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var all = BoardFilter.From(new QueryCollection());
        if (await maps.HandleAsync(new ReviewId(id), all, SectionFilter.None, all: true, ct) is not { } map)
        {
            return Results.NotFound();
        }

        var (review, tree) = (map.Board.Review, await organizations.TreeAsync(clock.VietnamToday, ct));
        Sheet[] tables =
        [
            BoardExport.Of(map.Board),
            MapExport.Of(map),
            .. await figures.SheetsAsync(review, tree, ct),
            await sheets.DeadlinesAsync(review.Id, tree, ct),
            await reminders.OfAsync(map.Board, ct),
        ];
        return Results.File(SheetWriter.Write(tables), SheetWriter.MediaType, "Toàn bộ đợt tổng kết.xlsx");
    }
}
