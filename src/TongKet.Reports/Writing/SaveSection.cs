using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Revising;
using TongKet.Reports.Sharing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A text to be saved.</summary>
/// <param name="Html">As the editor has it.</param>
/// <param name="Version">The version it started from; 0 for none.</param>
/// <param name="Editor">The browser tab, when a script saves.</param>
/// <param name="Sequence">The tab's own counter.</param>
internal sealed record SectionEdit(string? Html, int Version, Guid? Editor = null, int Sequence = 0);

/// <summary>A text that was saved.</summary>
internal sealed record SectionSaved(int Version, SectionMark Mark, int Words, DateTimeOffset At);

/// <summary>Two people wrote the same section; both texts, of which the second is kept as a version.</summary>
internal sealed record SectionConflict(Problem Problem, string Theirs, int Version, string By, DateTimeOffset At, string Yours, Guid Kept)
{
    /// <summary>Where the text stands that is saved: another section than the page's, when that was joined to it.</summary>
    public SectionId Section { get; init; }
}

/// <summary>Saved, or a conflict, or a refusal.</summary>
internal sealed record SaveAnswer(SectionSaved? Saved, SectionConflict? Conflict = null, Problem? Problem = null);

/// <summary>The writer's text of a section is saved, by autosave or by the form.</summary>
internal sealed class SaveSection(IDatabase database, IReviews reviews, WhoWrites writing, TimeProvider clock)
{
    public async Task<SaveAnswer> HandleAsync(ReportId id, SectionId section, SectionEdit edit, ActingUser who, CancellationToken ct)
    {
        var body = RichText.Parse(edit.Html);
        if (body.Cut)
        {
            return new(null, Problem: ReportProblems.TooLong);
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Saved or not as a whole; hundreds save each second, and a point to go back to inside would be two more questions each.
        db.Database.AutoSavepointsEnabled = false;
        var report = await db.HoldReportAsync(id, ct);
        var page = section;
        // Where a text stands the section does: only what was joined to another has none any more.
        if (
            report is { OutlineVersion: > 1 }
            && !await db.SectionTexts.AnyAsync(t => t.Report == id && t.Section == page, ct)
            && await StandingSection.FindAsync(reviews, report, page, ct) is { } now
        )
        {
            section = now.Id;
        }

        var refusal = report is null
            ? ReportProblems.NotFound
            : await writing.RefusalAsync(db, report, section, who, ct) ?? report.EditProblem;
        if (report is null || refusal is not null)
        {
            return new(null, Problem: refusal);
        }

        var text = await db.SectionTexts.SingleOrDefaultAsync(t => t.Report == id && t.Section == section, ct);
        if (text is null)
        {
            if (await reviews.FindAsync(report.Review, ct) is not { } review || review.FindSection(section) is null)
            {
                return new(null, Problem: ReportProblems.NoSection);
            }

            text = new SectionText { Report = id, Section = section };
            if (body.IsEmpty)
            {
                return new(new SectionSaved(0, SectionMark.Empty, 0, clock.GetUtcNow()));
            }
        }

        var answer = await TakenAsync(db, text, body, edit, who, ct) ?? await WriteAsync(db, text, body, edit, who, ct);
        if (text.Version > 0 && db.Entry(text).State is EntityState.Detached)
        {
            db.Add(text);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return answer.Conflict is { } conflict
            ? answer with
            {
                Conflict = conflict with { Section = section, Problem = section == page ? conflict.Problem : ReportProblems.SectionJoined },
            }
            : answer;
    }

    // A script's save; a plain form knows of no lock and is told apart by its version alone.
    private async Task<SaveAnswer?> TakenAsync(
        TongKetDb db,
        SectionText text,
        RichTextBody body,
        SectionEdit edit,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (
            edit.Editor is null
            || text.Html == body.ToHtml()
            || await db.LiveLockAsync(text.Report, text.Section, clock.GetUtcNow(), ct) is not { } held
            || held.Holder == who.User
        )
        {
            return null;
        }

        var kept = await db.KeepLosingAsync(text, body, edit.Version, who, clock, ct);
        var problem = ReportProblems.SectionTaken(held.HolderName, held.Since);
        return new(null, new(problem, text.Html, text.Version, held.HolderName, held.Since, kept.Html, kept.Id));
    }

    private async Task<SaveAnswer> WriteAsync(
        TongKetDb db,
        SectionText text,
        RichTextBody body,
        SectionEdit edit,
        ActingUser who,
        CancellationToken ct
    )
    {
        var sameTab = edit.Editor is not null && edit.Editor == text.Editor;
        var late = sameTab && edit.Sequence <= text.Sequence;
        if (text.Html == body.ToHtml() || late)
        {
            return new(Answer(text));
        }

        if (edit.Version != text.Version && !sameTab)
        {
            var kept = await db.KeepLosingAsync(text, body, edit.Version, who, clock, ct);
            var mine = text.UpdatedBy == who.User;
            var problem = ReportProblems.SectionChanged(text.UpdatedByName, text.UpdatedAt, mine);
            var by = mine ? "bạn ở thẻ khác" : text.UpdatedByName;
            return new(null, new(problem, text.Html, text.Version, by, text.UpdatedAt, kept.Html, kept.Id));
        }

        // Texts of two tabs of one person are two versions, however soon they follow each other.
        var before = text.Editor;
        text.Write(body, who, clock.GetUtcNow(), edit.Editor, edit.Sequence);
        await db.KeepAsync(text, VersionKind.Saved, who, clock, edit.Editor == before, ct);
        return new(Answer(text));
    }

    private static SectionSaved Answer(SectionText text) => new(text.Version, text.Mark, text.Words, text.UpdatedAt);
}
