using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Grouping;
using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.TakingIn;

/// <summary>A submission cut into what a consolidation works with.</summary>
internal static class SubmissionIntake
{
    public static TakenSubmission Of(ConsolidationId id, SubmittedReport sent, DateTimeOffset now) =>
        new()
        {
            Consolidation = id,
            Submission = sent.Id,
            Report = sent.Report,
            Participant = sent.Participant,
            Organization = sent.Organization,
            Version = sent.Version,
            OutlineVersion = sent.OutlineVersion,
            Symbol = sent.Symbol,
            SentAt = sent.SentAt,
            Sha256 = sent.Sha256,
            TakenInAt = now,
            NothingIn = [.. sent.Sections.Where(s => s.NothingToReport).Select(s => s.Section.Value)],
        };

    public static IEnumerable<UnitFigure> Figures(ConsolidationId id, SubmittedReport sent) =>
        sent.Figures.DistinctBy(f => f.Indicator).Select(f => FigureOf(id, sent.Id, f));

    public static IEnumerable<UnitFormCells> Forms(ConsolidationId id, SubmittedReport sent) =>
        sent.Forms.Select(f => new UnitFormCells
        {
            Consolidation = id,
            Submission = sent.Id,
            Form = f.Form,
            FormVersion = f.Version,
            Cells = f.Cells,
        });

    public static IEnumerable<Contribution> Passages(ConsolidationId id, SubmittedReport sent, TimeProvider clock) =>
        from section in sent.Sections
        from passage in RichText.Parse(section.Html).Paragraphs()
        where !string.IsNullOrWhiteSpace(passage.Text)
        select new Contribution
        {
            Id = clock.NewId<ContributionId>(),
            Consolidation = id,
            Section = section.Section,
            Submission = sent.Id,
            Participant = sent.Participant,
            Organization = sent.Organization,
            Ordinal = passage.Position,
            Html = passage.Html,
            Text = passage.Text,
            FoldHash = PassageWords.Of(passage.Text).FoldHash,
        };

    // A value that is not there is missing, and a zero is a state, not a number: the table holds no third way to say it.
    private static UnitFigure FigureOf(ConsolidationId id, SubmissionId submission, FigureContent figure)
    {
        var state = (figure.State, figure.Value) switch
        {
            (CellState.Value, null) => CellState.Missing,
            (CellState.Value, 0m) => CellState.Zero,
            var (other, _) => other,
        };
        return new UnitFigure
        {
            Consolidation = id,
            Submission = submission,
            Indicator = figure.Indicator,
            State = state,
            Value = state is CellState.Value ? figure.Value : null,
        };
    }
}
