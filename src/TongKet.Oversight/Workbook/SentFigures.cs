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
        var figures = new List<object?[]>();
        List<FormSheet> forms = [.. review.Forms.Select((form, i) => new FormSheet(form, i + 1))];
        var checks = new CheckSheet();
        var standing = await reports.ListStandingAsync(review.Id, only: null, ct);
        foreach (var part in standing.Select(s => s.Id).Chunk(AtOnce))
        {
            foreach (var sent in await reports.ReadSubmittedAsync(part, ct))
            {
                var unit = tree.NameOf(sent.Organization);
                var said = sent.FiguresAskedBy(review);
                figures.Add([unit, sent.Symbol, .. review.Indicators.Select(i => ValueOf(said, i))]);
                foreach (var indicator in review.Indicators)
                {
                    checks.Add(unit, indicator, ValueOf(said, indicator));
                }

                foreach (var form in forms)
                {
                    form.Add(unit, sent, checks);
                }
            }
        }

        return
        [
            new(
                "Chỉ tiêu",
                [new("Đơn vị", 40), new("Số báo cáo", 16), .. review.Indicators.Select(i => new SheetColumn($"{i.Name} ({i.Unit})", 18))],
                figures
            ),
            .. forms.Select(f => f.ToSheet()),
            checks.ToSheet(),
        ];
    }

    private static decimal? ValueOf(IReadOnlyList<FigureContent> said, IndicatorView indicator) =>
        said.FirstOrDefault(f => f.Indicator == indicator.Id)?.Value;
}
