using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>A cell as it was typed.</summary>
/// <param name="Row">Code of its row.</param>
/// <param name="Column">Code of its column.</param>
/// <param name="Text">"1.234,5", "0", "-", "x" or blank.</param>
/// <param name="Version">The version that the page showed; 0 for none.</param>
/// <param name="Note">The note beside it; null leaves it.</param>
/// <param name="Confirmed">Whether the writer says that it is really so; null leaves it.</param>
internal sealed record CellEdit(string Row, string Column, string? Text, int Version, string? Note = null, bool? Confirmed = null);

/// <summary>A cell as it stands after saving.</summary>
internal sealed record CellSaved(string Row, string Column, CellState State, string Text, int Version, string Note, bool Confirmed);

/// <summary>A cell that was not taken: unreadable, or a colleague said something else meanwhile.</summary>
internal sealed record CellRefused(string Row, string Column, string Message, string? Theirs = null, string? By = null, int Version = 0);

/// <summary>What was taken and what was not.</summary>
internal sealed record FormSaved(IReadOnlyList<CellSaved> Saved, IReadOnlyList<CellRefused> Refused);

/// <summary>The writer fills in a form. Each cell stands for itself: one that cannot be read or that a colleague changed holds no other up.</summary>
internal sealed class SaveForm(IDatabase database, IReviews reviews, TimeProvider clock)
{
    private const int LongestNote = 1_000;

    public async Task<Outcome<FormSaved>> HandleAsync(
        ReportId id,
        FormId form,
        IReadOnlyList<CellEdit> edits,
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

        if ((report.Organization != who.Organization ? ReportProblems.NotYours : report.EditProblem) is { } refusal)
        {
            return refusal;
        }

        if (review.Forms.FirstOrDefault(f => f.Id == form) is not { } asked)
        {
            return ReportProblems.NoForm;
        }

        var there = await StandingCells.BringAsync(db, id, asked, ct);
        var layout = FormLayout.OfStored(asked.Definition);
        var (saved, refused) = (new List<CellSaved>(), new List<CellRefused>());
        foreach (var edit in edits)
        {
            var key = new CellKey(edit.Row, edit.Column);
            if (layout.Find(key) is not { IsClosed: false, IsComputed: false } cell)
            {
                refused.Add(new CellRefused(edit.Row, edit.Column, "Ô này không nhập được: là ô tính sẵn hoặc không còn trong biểu."));
            }
            else if (!CellText.TryRead(edit.Text, cell, out var value, out var why))
            {
                refused.Add(new CellRefused(edit.Row, edit.Column, $"Ô {cell.Name}: {why}."));
            }
            else if (Write(db, id, form, there, edit, value, who) is { } standing)
            {
                saved.Add(Answer(standing));
            }
            else
            {
                refused.Add(Conflict(cell, there[key], edit));
            }
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new FormSaved(saved, refused);
    }

    private AnsweredCell? Write(
        TongKetDb db,
        ReportId report,
        FormId form,
        Dictionary<CellKey, AnsweredCell> there,
        CellEdit edit,
        CellValue value,
        ActingUser who
    )
    {
        var key = new CellKey(edit.Row, edit.Column);
        var cell =
            there.GetValueOrDefault(key)
            ?? new AnsweredCell
            {
                Report = report,
                Form = form,
                RowCode = key.Row,
                ColumnCode = key.Column,
            };
        var note =
            edit.Note is null ? cell.Note
            : edit.Note.Trim() is var text && text.Length > LongestNote ? text[..LongestNote]
            : text;
        var confirmed = edit.Confirmed ?? (cell.Confirmed && cell.Value == value);
        if ((cell.Value, cell.Note, cell.Confirmed) == (value, note, confirmed))
        {
            return cell;
        }

        if (cell.Version != edit.Version)
        {
            return null;
        }

        if (cell.Version == 0)
        {
            db.Add(cell);
            there[key] = cell;
        }

        cell.Set(value, note, confirmed, who, clock.GetUtcNow());
        return cell;
    }

    private static CellSaved Answer(AnsweredCell cell) =>
        new(cell.RowCode, cell.ColumnCode, cell.State, CellText.Print(cell.Value), cell.Version, cell.Note, cell.Confirmed);

    private static CellRefused Conflict(Indicator cell, AnsweredCell theirs, CellEdit edit)
    {
        var (mine, other) = (Said(edit.Text ?? ""), Said(CellText.Print(theirs.Value)));
        return new CellRefused(
            edit.Row,
            edit.Column,
            $"Ô {cell.Name}: bạn nhập {mine}, {theirs.UpdatedByName} vừa ghi {other}. Đang giữ {other}.",
            CellText.Print(theirs.Value),
            theirs.UpdatedByName,
            theirs.Version
        );
    }

    private static string Said(string text) => text.Trim().Length > 0 ? $"“{text.Trim()}”" : "trống";
}
