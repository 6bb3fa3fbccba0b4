using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>Figures and cells of forms as the units have sent them, a line for each unit.</summary>
internal sealed class SentFigures(IReports reports)
{
    // A country's reports do not stand in memory at once: of each part only the figures are kept.
    private const int AtOnce = 100;

    public async Task<IReadOnlyList<Sheet>> SheetsAsync(ReviewView review, OrganizationTree tree, CancellationToken ct)
    {
        var (figures, cells) = (new List<object?[]>(), new List<object?[]>());
        var standing = await reports.ListStandingAsync(review.Id, only: null, ct);
        foreach (var part in standing.Select(s => s.Id).Chunk(AtOnce))
        {
            foreach (var sent in await reports.ReadSubmittedAsync(part, ct))
            {
                var unit = tree.NameOf(sent.Organization);
                figures.Add([unit, sent.Symbol, .. review.Indicators.Select(i => ValueOf(sent, i))]);
                cells.AddRange(sent.Forms.SelectMany(f => f.Cells.Select(c => CellOf(review, unit, f, c.Row, c.Column, c.Number, c.Text))));
            }
        }

        List<Sheet> sheets =
        [
            new(
                "Chỉ tiêu",
                [new("Đơn vị", 40), new("Số báo cáo", 16), .. review.Indicators.Select(i => new SheetColumn($"{i.Name} ({i.Unit})", 18))],
                figures
            ),
        ];
        if (review.Forms.Count > 0)
        {
            sheets.Add(
                new(
                    "Ô của biểu",
                    [new("Đơn vị", 40), new("Biểu", 40), new("Dòng", 10), new("Cột", 10), new("Số", 16), new("Chữ", 30)],
                    cells
                )
            );
        }

        return sheets;
    }

    private static decimal? ValueOf(SubmittedReport sent, IndicatorView indicator) =>
        sent.Figures.FirstOrDefault(f => f.Indicator == indicator.Id)?.Value;

    private static object?[] CellOf(
        ReviewView review,
        string unit,
        FormContent form,
        string row,
        string column,
        decimal? number,
        string? text
    ) => [unit, review.Forms.FirstOrDefault(f => f.Id == form.Form)?.Definition.Title, row, column, number, text];
}
