using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Forming;

namespace TongKet.Reviews.Launching;

/// <summary>Launches a review: outline, figures and participants are laid down at once. Sending the same request twice launches once.</summary>
internal sealed class LaunchReview(IDatabase database, CheckLaunch check, MakeForm forms, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<ReviewId>> HandleAsync(LaunchRequest request, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The second of two equal requests waits here until the first is through.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({request.Id.Value.ToString()}, 40))", ct);
        if (await db.Reviews.AnyAsync(r => r.Id == request.Id, ct))
        {
            return request.Id;
        }

        if (await check.RefusalAsync(db, request, who, ct) is { } refusal)
        {
            return refusal;
        }

        Add(db, request, who);
        var made = await forms.AddAsync(db, request.Id, request.Forms, who, ct);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        db.Publish(new ReviewLaunched(request.Id, who.Organization), clock);
        audit.Record(db, who, "review.launched", request.Id.Value, $"Phát động: {request.Title.Trim()}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return request.Id;
    }

    private void Add(TongKetDb db, LaunchRequest request, ActingUser who)
    {
        db.Add(
            new Review
            {
                Id = request.Id,
                Owner = who.Organization,
                Title = request.Title.Trim(),
                Directive = request.Directive,
                CutOff = request.CutOff,
                Recipient = who.Organization,
                RecipientText = request.RecipientText.Trim(),
                Intermediary = request.Intermediary == who.Organization ? null : request.Intermediary,
                AnswersTo = request.AnswersTo,
                Previous = request.Previous,
                LaunchedAt = clock.GetUtcNow(),
                LaunchedBy = who.User,
            }
        );
        var outline = new OutlineRows(request.Id, clock);
        outline.Add(request.Outline, null, 0);
        db.AddRange(outline.Sections);
        db.AddRange(outline.Indicators);
        db.AddRange(Places.Of(request, who.Organization).Select(p => NewParticipant(request, who, p)));
    }

    private Participant NewParticipant(LaunchRequest request, ActingUser who, Place place)
    {
        // The intermediary reports straight to the recipient.
        var direct = request.Intermediary == place.Organization || request.Intermediary == who.Organization;
        var participant = new Participant
        {
            Id = clock.NewId<ParticipantId>(),
            Review = request.Id,
            Organization = place.Organization,
            Recipient = who.Organization,
            Via = direct ? null : request.Intermediary,
        };
        participant.OweBy(place.Deadline);
        return participant;
    }
}
