using TongKet.Formats.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>Answers that were sent, under the figures that ask for them now.</summary>
public static class StandingFigures
{
    extension(SubmittedReport sent)
    {
        /// <summary>Read through the changes of the outline since it was written; where nothing was said there is room for what was.</summary>
        public IReadOnlyList<FigureContent> FiguresAskedBy(ReviewView review) =>
            review.OutlineNews(sent.OutlineVersion).SelectMany(s => s.Figures).Aggregate(sent.Figures, Move);
    }

    private static IReadOnlyList<FigureContent> Move(IReadOnlyList<FigureContent> figures, IndicatorMove move) =>
        figures.FirstOrDefault(f => f.Indicator == move.From) is not { } said
        || figures.Any(f => f.Indicator == move.To && f.State is not CellState.Missing)
            ? figures
            : [.. figures.Where(f => f.Indicator != move.From && f.Indicator != move.To), said with { Indicator = move.To }];
}
