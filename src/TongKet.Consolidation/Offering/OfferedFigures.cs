using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Forms;
using TongKet.Consolidation.SendingUp;
using TongKet.Consolidation.Working;
using TongKet.Formats.Forms;
using TongKet.Formats.Text;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>Totals from below beside what stands in the report: figures of sections by name and unit, cells of forms by their codes.</summary>
internal sealed class OfferedFigures(IDatabase database, ReadFigures figures, RollUpForms forms, IReviews reviews)
{
    public async Task<IReadOnlyList<OfferedFigure>> OfAsync(
        ConsolidationId id,
        ReviewView own,
        ReviewView superior,
        DraftReport draft,
        CancellationToken ct
    )
    {
        var participants = await reviews.ListParticipantsAsync(own.Id, ct);
        var totals = FigureSums.Of(
            own.Indicators,
            await figures.SourcesAsync(id, null, ct),
            participants.Count,
            await figures.AnsweredAsync(id, own, ct)
        );
        await using var db = database.Open();
        var taken = await db.TakenFigures.AsNoTracking().Where(f => f.Report == draft.Id).ToDictionaryAsync(f => f.Key, ct);
        return
        [
            .. Simple(own, superior, draft, totals)
                .Concat(UpwardForms.Cells(await forms.AllAsync(id, own, ct), superior).Select(c => InForm(c, own, draft)))
                .Select(f => f with { Taken = (taken.GetValueOrDefault(f.Key) ?? taken.GetValueOrDefault(f.Place))?.Value }),
        ];
    }

    private static IEnumerable<OfferedFigure> Simple(
        ReviewView own,
        ReviewView superior,
        DraftReport draft,
        IReadOnlyList<FigureTotal> totals
    )
    {
        var now = draft.Figures.ToDictionary(f => f.Indicator);
        var asked = superior.Indicators.ToDictionary(i => i.Id);
        foreach (var content in UpwardReport.Matched(superior, totals))
        {
            var figure = asked[content.Indicator];
            var total = totals.First(t => Same(t.Name, figure.Name) && Same(t.Unit, figure.Unit));
            yield return new OfferedFigure(
                FigureKeys.Of(figure.Id, own.Id),
                figure.Unit.Length > 0 ? $"{figure.Name} ({figure.Unit})" : figure.Name,
                now.TryGetValue(figure.Id, out var said) ? ValueOf(said) : CellValue.Missing,
                ValueOf(content),
                Counted(total.Units, total.None, total.NotApplicable, total.Missing),
                total.Missing == 0,
                Addresses.SourcesOf(own.Id, total.Indicator)
            )
            {
                Review = own.Title,
            };
        }
    }

    private static OfferedFigure InForm(UpwardCell cell, ReviewView own, DraftReport draft)
    {
        var said = draft.Forms.FirstOrDefault(f => f.Form == cell.Asked.Id)?.Cells.LastOrDefault(c => c.Key == cell.Cell.Key);
        var (key, total) = (cell.Total.Key, cell.Total);
        return new OfferedFigure(
            FigureKeys.Of(cell.Asked.Id, cell.Cell.Key, own.Id),
            $"{cell.Asked.Definition.FullTitle}: {cell.Cell.Row.Title}, {cell.Cell.Column.Title}",
            said?.Value ?? CellValue.Missing,
            total.Value,
            Counted(total.Units, total.None, total.NotApplicable, total.Missing),
            total.Missing == 0,
            $"{Addresses.Of(own.Id)}/bieu/{cell.Own.View.Id.Value}?dong={Uri.EscapeDataString(key.Row)}&cot={Uri.EscapeDataString(key.Column)}#nguon"
        )
        {
            Review = own.Title,
        };
    }

    // Zero is one thing, however it was written down.
    public static CellValue ValueOf(FigureContent figure) =>
        figure.State is CellState.Zero ? CellValue.Of(0) : new CellValue(figure.State, figure.Value);

    private static bool Same(string a, string b) => VietnameseText.Fold(a) == VietnameseText.Fold(b);

    private static string Counted(int units, int none, int notApplicable, int missing) =>
        $"{units} đơn vị có số liệu, {none} không phát sinh, {notApplicable} không thuộc đối tượng, {missing} chưa báo cáo";
}
