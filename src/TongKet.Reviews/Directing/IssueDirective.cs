using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Directing;

/// <summary>
/// The clerk numbers the directive: it enters the register as a paper of the office, the review comes from it from now on, and whoever it is for may read it.
/// Each step is idempotent by the directive's key: when one fails, pressing again goes on from there with the same number.
/// </summary>
internal sealed class IssueDirective(
    IDatabase database,
    ReadMatter facts,
    FollowFacts follow,
    IDocuments documents,
    IAudit audit,
    TimeProvider clock
)
{
    // seen: the version on the clerk's screen; what was changed since is not numbered unread.
    public async Task<Outcome<DocumentId>> HandleAsync(ReviewId id, int seen, int? number, ActingUser who, CancellationToken ct)
    {
        if (await facts.OfAsync(id, ct) is not { } matter || matter.Office.Id != who.Organization)
        {
            return ReviewProblems.NotFound;
        }

        if (await follow.FollowAsync(id, who.Name, ct))
        {
            return DirectiveProblems.FactsMoved;
        }

        if (await HoldStillAsync(id, seen, matter, ct) is { } refusal)
        {
            return refusal;
        }

        await using var db = database.Open();
        var directive = await db.OwnDirectives.AsNoTracking().SingleAsync(d => d.Review == id, ct);
        if (directive.Document is { } issued)
        {
            return issued;
        }

        var (text, today) = (directive.Text, clock.VietnamToday);
        var outgoing = new OutgoingDocument(directive.IssueKey, matter.Office.Id, text.Type, today, text.Subject, number, null);
        var registered = await documents.RegisterOutgoingAsync(outgoing, who, ct);
        if (!registered.Succeeded)
        {
            await db
                .OwnDirectives.Where(d => d.Review == id && d.Document == null)
                .ExecuteUpdateAsync(s => s.SetProperty(d => d.Frozen, false), ct);
            return registered.Problem;
        }

        // Pressed again on another day, the paper bears the day on which it got its number.
        var day = (await documents.FindAsync(registered.Value.Id, ct))?.IssuedOn ?? today;
        var file = DocxWriter.Write(DirectivePaper.Of(matter, text, registered.Value, day));
        var attached = await documents.AttachPaperAsync(registered.Value.Id, file, DirectiveNames.FileOf(registered.Value.Symbol), who, ct);
        return attached.Succeeded ? await FinishAsync(id, registered.Value, matter, who, ct) : attached.Problem;
    }

    // From here to the end nobody changes a word: what is numbered is what was read.
    private async Task<Problem?> HoldStillAsync(ReviewId id, int seen, DirectiveMatter matter, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldDirectiveAsync(id, ct) is not { } directive)
        {
            return DirectiveProblems.NotBegun;
        }

        // Frozen: the number is taken already, pressing again goes on from there.
        var refusal =
            directive.Document is not null || directive.Frozen ? null
            : directive.Version != seen ? DirectiveProblems.MovedOn(directive)
            : CheckIssue.RefusalOf(matter, directive.Text)
                ?? (directive.Stage is DirectiveStage.WithClerk ? null : DirectiveProblems.NotApproved);
        if (refusal is not null)
        {
            return refusal;
        }

        directive.Frozen = true;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private async Task<Outcome<DocumentId>> FinishAsync(
        ReviewId id,
        RegisteredDocument paper,
        DirectiveMatter matter,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldDirectiveAsync(id, ct) is { Document: null } directive)
        {
            directive.Issue(paper, [.. matter.Groups.SelectMany(g => g.Units.Select(u => new SaidDay(u, g.Deadline)))], clock.GetUtcNow());
            db.Publish(new DirectiveIssued(id, paper.Id, matter.Above?.Recipient), clock);
            audit.Record(db, who, "directive.issued", id.Value, $"Phát hành {paper.Symbol}");
            await db.SaveChangesAsync(ct);
            await db.ReviewDrafts.Where(d => d.Id == id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Directive, paper.Id), ct);
            await db.Reviews.Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Directive, paper.Id), ct);
        }

        await transaction.CommitAsync(ct);
        return paper.Id;
    }
}

/// <summary>An office's own directive was numbered; its readers get it from the outbox, whatever becomes of the request.</summary>
/// <param name="Review">The review, perhaps not launched yet.</param>
/// <param name="Paper">The directive in the register.</param>
/// <param name="Superior">Who asked for it, if anybody.</param>
internal sealed record DirectiveIssued(ReviewId Review, DocumentId Paper, OrganizationId? Superior) : IEvent;
