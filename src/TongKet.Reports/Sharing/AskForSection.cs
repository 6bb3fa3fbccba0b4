using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Whom to ask, by when, and what to say; null takes the request back.</summary>
internal sealed record SectionRequest(UserId Assignee, DateOnly? Due, string Note);

/// <summary>The writer in charge asks a person of the office for a section, whatever that person's role is.</summary>
internal sealed class AskForSection(IDatabase database, IReviews reviews, IColleagues colleagues, ReportSteps steps, TimeProvider clock)
{
    public async Task<Outcome<SectionId>> HandleAsync(
        ReportId id,
        SectionId section,
        SectionRequest? request,
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

        if (review.Sections.FirstOrDefault(s => s.Id == section) is not { } asked)
        {
            return ReportProblems.NoSection;
        }

        var there = await db.SectionTasks.Where(t => t.Report == id && t.Section == section).ToListAsync(ct);
        var words =
            request is null ? TakeBack(db, there)
            : request.Due < clock.VietnamToday ? ReportProblems.DeadlineInPast
            : await AskAsync(db, id, section, there, request, who, ct);
        if (!words.Succeeded)
        {
            return words.Problem;
        }

        steps.Note(db, report, who, new StepNote(ReportEventKind.SectionAsked, $"{words.Value}: mục {asked.FullName}"));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return section;
    }

    private static Outcome<string> TakeBack(TongKetDb db, List<SectionTask> there)
    {
        if (there.Count == 0)
        {
            return ReportProblems.NotAsked;
        }

        db.RemoveRange(there);
        return $"Thôi nhờ {string.Join(", ", there.Select(t => t.AssigneeName))}";
    }

    private async Task<Outcome<string>> AskAsync(
        TongKetDb db,
        ReportId id,
        SectionId section,
        List<SectionTask> there,
        SectionRequest request,
        ActingUser who,
        CancellationToken ct
    )
    {
        if ((await colleagues.ListAsync(who.Organization, ct)).FirstOrDefault(c => c.Person == request.Assignee) is not { } person)
        {
            return ReportProblems.NoColleague;
        }

        if (there.Count > 0)
        {
            db.RemoveRange(there);
            await db.SaveChangesAsync(ct);
        }

        db.Add(
            new SectionTask
            {
                Report = id,
                Section = section,
                Assignee = person.Person,
                AssigneeName = person.Name,
                Due = request.Due,
                Note = request.Note.Trim(),
                AskedBy = who.User,
                AskedByName = who.Name,
                AskedAt = clock.GetUtcNow(),
            }
        );
        return $"Nhờ {person.Name} viết" + (request.Due is { } day ? $" đến {day.ToVietnamText()}" : "");
    }
}
