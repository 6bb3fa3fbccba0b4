using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Text;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Sharing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A cell as it was typed.</summary>
/// <param name="Indicator">Which figure.</param>
/// <param name="State">The state chosen.</param>
/// <param name="Text">The number as typed: "1.234,5".</param>
/// <param name="Version">The version that the form showed.</param>
internal sealed record FigureEdit(IndicatorId Indicator, CellState State, string? Text, int Version);

/// <summary>A cell as it stands after saving.</summary>
internal sealed record FigureSaved(IndicatorId Indicator, CellState State, string Text, int Version);

/// <summary>The writer fills in figures. A number typed beside "chưa báo cáo" counts as a value: nobody types it in vain.</summary>
internal sealed class SaveFigures(IDatabase database, IReviews reviews, WhoWrites writing, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<FigureSaved>>> HandleAsync(
        ReportId id,
        IReadOnlyList<FigureEdit> edits,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report || await reviews.FindAsync(report.Review, ct) is not { } review)
        {
            return ReportProblems.NotFound;
        }

        // A page may be older than the outline: what it says of a figure that is asked no more is kept aside.
        var asked = review.Indicators.Concat(review.DroppedIndicators).ToList();
        var places = asked.ToDictionary(i => i.Id, i => review.Bring(i.Section, from: 0) ?? i.Section);
        foreach (var section in edits.Select(e => places.GetValueOrDefault(e.Indicator)).Distinct())
        {
            if ((await writing.RefusalAsync(db, report, section, who, ct) ?? report.EditProblem) is { } refusal)
            {
                return refusal;
            }
        }

        var names = asked.ToDictionary(i => i.Id, i => i.Name);
        var there = await db.Figures.Where(f => f.Report == id).ToDictionaryAsync(f => f.Indicator, ct);
        var saved = new List<FigureSaved>(edits.Count);
        foreach (var edit in edits)
        {
            if (!names.TryGetValue(edit.Indicator, out var name))
            {
                return ReportProblems.NoIndicator;
            }

            var entry = Read(edit, name);
            if (!entry.Succeeded)
            {
                return entry.Problem;
            }

            var figure = there.GetValueOrDefault(edit.Indicator) ?? new Figure { Report = id, Indicator = edit.Indicator };
            if ((figure.State, figure.Value) != (entry.Value.State, entry.Value.Value))
            {
                if (figure.Version != edit.Version)
                {
                    return ReportProblems.FigureChanged(name, figure.UpdatedByName);
                }

                if (figure.Version == 0)
                {
                    db.Add(figure);
                }

                figure.Set(entry.Value, who, clock.GetUtcNow());
            }

            saved.Add(new(edit.Indicator, figure.State, figure.Value is { } value ? VietnameseNumbers.Print(value) : "", figure.Version));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return saved;
    }

    private static Outcome<FigureEntry> Read(FigureEdit edit, string name)
    {
        if (edit.State is CellState.None or CellState.NotApplicable or CellState.Zero)
        {
            return FigureEntry.Of(edit.State, null);
        }

        if (string.IsNullOrWhiteSpace(edit.Text))
        {
            return FigureEntry.Of(CellState.Missing, null);
        }

        return VietnameseNumbers.TryParse(edit.Text, out var number) ? FigureEntry.Of(CellState.Value, number)
            : VietnameseNumbers.IsTooLarge(edit.Text) ? ReportProblems.NumberTooLarge(name, edit.Text.Trim())
            : ReportProblems.NumberUnreadable(name, edit.Text.Trim());
    }
}
