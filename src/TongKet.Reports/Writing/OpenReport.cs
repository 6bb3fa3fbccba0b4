using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>The office opens its report; the first time an empty one is made.</summary>
internal sealed class OpenReport(IDatabase database, IReviews reviews, ReportSteps steps, TimeProvider clock)
{
    public async Task<Outcome<ReportId>> HandleAsync(ParticipantId participant, ActingUser who, CancellationToken ct)
    {
        if (await reviews.FindParticipantAsync(participant, ct) is not { } place || await reviews.FindAsync(place.Review, ct) is null)
        {
            return ReportProblems.NoPlace;
        }

        if (place.Organization != who.Organization)
        {
            return ReportProblems.NotYours;
        }

        if (await FindAsync(participant, ct) is { } there)
        {
            return there;
        }

        try
        {
            return await MakeAsync(place, who, ct);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two colleagues opened it at the same moment; the first one's is it.
            return await FindAsync(participant, ct) ?? throw new InvalidOperationException("A report is both there and not.", exception);
        }
    }

    private async Task<ReportId?> FindAsync(ParticipantId participant, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await db.Reports.Where(r => r.Participant == participant).Select(r => r.Id).ToListAsync(ct);
        return found.Count == 0 ? null : found[0];
    }

    private async Task<ReportId> MakeAsync(ParticipantView place, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // A change of the outline either finds this report, or this report finds the changed outline.
        await OutlineLock.SharedSoonAsync(db, place.Review, ct);
        var review = (await reviews.FindAsync(place.Review, ct))!;
        var report = new Report
        {
            Id = clock.NewId<ReportId>(),
            Participant = place.Id,
            Review = place.Review,
            Organization = place.Organization,
            Title = review.Title,
            OutlineVersion = review.OutlineVersion,
            SendKey = clock.NewGuid(),
            OpenedAt = clock.GetUtcNow(),
        };
        report.Address(place.Recipient, place.Via, review.Owner);
        db.Add(report);
        steps.Record(db, report, who, new StepNote(ReportEventKind.Opened, "Bắt đầu soạn báo cáo"));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return report.Id;
    }
}
