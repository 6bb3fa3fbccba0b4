using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>An Excel file is compared with what stands; nothing is taken before the writer has seen the differences.</summary>
internal sealed class ImportForm(IDatabase database, ReadGrid grid, SaveForm save, TimeProvider clock)
{
    private const int LongestName = 200;

    public async Task<Outcome<Guid>> ReadAsync(ReportId id, FormId form, byte[] file, string name, ActingUser who, CancellationToken ct)
    {
        if (await grid.HandleAsync(id, form, who, ct) is not { } view)
        {
            return ReportProblems.NoForm;
        }

        if (view.Report.EditProblem is { } closed)
        {
            return closed;
        }

        var answers = FormWorkbookReader.Answers(file, view.Form.Layout);
        if (!answers.Recognized)
        {
            return ReportProblems.NotThisForm;
        }

        var differences = answers.Cells.Select(c => Compare(view.Form, c)).OfType<CellDifference>().ToList();
        var import = new FormImport
        {
            Id = clock.NewGuid(),
            Report = id,
            Form = form,
            FileName = name.Length > LongestName ? name[..LongestName] : name,
            By = who.User,
            At = clock.GetUtcNow(),
            Content = new(differences, answers.Problems, answers.Cells.Count - differences.Count) { Ignored = answers.Ignored },
        };
        await using var db = database.Open();
        db.Add(import);
        await db.SaveChangesAsync(ct);
        return import.Id;
    }

    public async Task<FormImport?> FindAsync(ReportId id, FormId form, Guid import, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.FormImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == import && i.Report == id && i.Form == form, ct);
    }

    /// <summary>Takes the chosen differences; a cell that a colleague changed since is left and named.</summary>
    public async Task<Outcome<FormSaved>> ApplyAsync(
        ReportId id,
        FormId form,
        Guid import,
        IReadOnlySet<string> chosen,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (await FindAsync(id, form, import, ct) is not { } found)
        {
            return ReportProblems.NoImport;
        }

        var edits = found
            .Content.Differences.Where(d => chosen.Contains(FormScript.Name(new(d.Row, d.Column))))
            .Select(d => new CellEdit(d.Row, d.Column, d.New, d.Version, d.Note))
            .ToList();
        return await save.HandleAsync(id, form, edits, who, ct);
    }

    private static CellDifference? Compare(ReportForm form, CellEntry said)
    {
        var now = form.Cells.GetValueOrDefault(said.Key);
        var (stands, file) = (now?.Value ?? CellValue.Missing, said.Value);
        return stands == file && (said.Note is null || said.Note == now?.Note)
            ? null
            : new CellDifference(said.Row, said.Column, CellText.Print(stands), CellText.Print(file), said.Note, now?.Version ?? 0);
    }
}
