using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Understanding;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Importing;

/// <summary>An existing report becomes the text of this one: read and mapped first, written only after the writer has looked at the mapping.</summary>
internal sealed class ImportReport(
    IDatabase database,
    FindReport find,
    FillReport fill,
    ReportSteps steps,
    IReviews reviews,
    TimeProvider clock
)
{
    /// <summary>Reads the file and keeps the mapping for the writer to correct. A file that is refused leaves nothing behind.</summary>
    public async Task<Outcome<Guid>> ReadAsync(
        ReportId id,
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (await find.DraftAsync(id, who.Organization, reviews, ct) is not { } draft)
        {
            return ReportProblems.NotFound;
        }

        if (draft.Report.EditProblem is { } closed)
        {
            return closed;
        }

        var reading = await PaperReader.ReadAsync(bytes, fileName, ReadingLimits.Default, ct);
        if (reading.Paper is not { } paper)
        {
            return new Problem(reading.Refusal!.Code, reading.Refusal.Message, ProblemKind.Invalid);
        }

        var import = new ReportImport
        {
            Id = clock.NewGuid(),
            Report = id,
            FileName = Path.GetFileName(fileName),
            By = who.User,
            At = clock.GetUtcNow(),
            Content = LayOver.Read(paper, draft.Content.Review.Sections) with { Issuer = PaperExtractor.Extract(paper).Issuer },
        };
        await using var db = database.Open();
        db.Add(import);
        await db.SaveChangesAsync(ct);
        return import.Id;
    }

    /// <summary>Writes the passages into the sections chosen. Where text stands already it is added below, or replaces it when the writer says so.</summary>
    public async Task<Outcome<ReportId>> ApplyAsync(
        ReportId id,
        Guid importId,
        IReadOnlyDictionary<int, SectionId> chosen,
        bool replace,
        ActingUser who,
        CancellationToken ct
    )
    {
        // All under the report's lock and in one transaction: a text saved meanwhile is added to, and a second click finds it done.
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (
            await db.HoldReportAsync(id, ct) is not { } report
            || report.Organization != who.Organization
            || await db.ReportImports.SingleOrDefaultAsync(i => i.Id == importId && i.Report == id, ct) is not { } import
        )
        {
            return ReportProblems.NotFound;
        }

        if (import.AppliedAt is not null)
        {
            return ReportProblems.AlreadyImported;
        }

        var passages = import.Content.Passages;
        var standing = await db.SectionTexts.Where(t => t.Report == id).ToDictionaryAsync(t => t.Section, t => t.Html, ct);
        SectionContent[] sections =
        [
            .. chosen
                .Where(c => c.Key >= 0 && c.Key < passages.Count)
                .OrderBy(c => c.Key)
                .GroupBy(c => c.Value, c => passages[c.Key].Html)
                .Select(g => new SectionContent(g.Key, Joined(replace ? "" : standing.GetValueOrDefault(g.Key, ""), g), false)),
        ];
        if (sections.Length == 0)
        {
            return ReportProblems.NothingChosen;
        }

        if (await fill.FillAsync(db, report, sections, [], VersionKind.Imported, who, ct) is { } refusal)
        {
            return refusal;
        }

        import.AppliedAt = clock.GetUtcNow();
        var words = $"Nhập {chosen.Count} đoạn vào {sections.Length} mục từ tệp {import.FileName}";
        steps.Record(db, report, who, new StepNote(ReportEventKind.Imported, words));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    private static string Joined(string before, IEnumerable<string> passages) =>
        RichText.Join(before.Length == 0 ? passages : passages.Prepend(before)).ToHtml();
}
