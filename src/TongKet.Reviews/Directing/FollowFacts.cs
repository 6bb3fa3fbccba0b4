using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>
/// The review changed while its directive has no number yet: the paper follows. What was on its way comes back to its writers with a word why,
/// for what the leader read is no longer what would be issued.
/// </summary>
internal sealed class FollowFacts(IDatabase database, ReadMatter facts, TimeProvider clock) : IEventHandler<DeadlineMoved>
{
    public Task HandleAsync(DeadlineMoved happened, CancellationToken ct) => FollowAsync(happened.Review, happened.By, ct);

    /// <summary>Whether the paper had to follow.</summary>
    public async Task<bool> FollowAsync(ReviewId id, string by, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            !await db.OwnDirectives.AnyAsync(d => d.Review == id && d.IssuedAt == null && !d.Frozen, ct)
            || await facts.OfAsync(id, ct) is not { } matter
        )
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (
            await db.HoldDirectiveAsync(id, ct) is not { EditProblem: null } directive
            || directive.Mark == DirectiveMark.Of(matter, directive.Text.Type)
        )
        {
            return false;
        }

        var (wasOnItsWay, now) = (directive.IsOnItsWay, clock.GetUtcNow());
        var text = FollowedText.Of(directive.Text, ComposedDirective.LinesOf(matter, directive.Text.Type));
        var (seen, says) = (directive.Version, !DirectiveHead.WithParts(text).SequenceEqual(DirectiveHead.WithParts(directive.Text)));
        // Handed over before marks were kept: what the text says decides.
        var moved = says || directive.Mark is not null;
        if (says)
        {
            directive.Write(text, by, now);
            db.KeepFollowed(directive, by, clock);
        }

        if (wasOnItsWay && moved)
        {
            directive.SendBack(by, "Đợt đã đổi sau khi trình: văn bản theo nội dung mới, cần xem và trình lại.", now, seen);
        }

        directive.Follow(matter);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return moved;
    }
}
