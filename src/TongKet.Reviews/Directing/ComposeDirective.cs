using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Composes the directive from the facts of the review: the first time, or anew as another type; what stood there stays among the versions.</summary>
internal sealed class ComposeDirective(IDatabase database, ReadMatter facts, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<ReviewId>> HandleAsync(ReviewId id, string type, ActingUser who, CancellationToken ct)
    {
        if (await facts.OfAsync(id, ct) is not { } matter || matter.Office.Id != who.Organization)
        {
            return ReviewProblems.NotFound;
        }

        if (DirectiveTypes.Of(matter.Office.Kind).All(t => t.Code != type))
        {
            return DirectiveProblems.TypeNotOffered;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockNewDirectiveAsync(id, ct);
        var text = ComposedDirective.Of(matter, type);
        var directive = await db.HoldDirectiveAsync(id, ct);
        if (directive?.EditProblem is { } refusal)
        {
            return refusal;
        }

        if (directive is null)
        {
            directive = New(id, matter, text, who);
            db.Add(directive);
        }
        else
        {
            var kept = directive.Text;
            var signed = text with { Signing = kept.Signing, Position = kept.Position, Signer = kept.Signer };
            directive.Write(signed, who.Name, clock.GetUtcNow());
        }

        directive.Follow(matter);
        await db.KeepAsync(directive, automatic: false, who, clock, ct);
        audit.Record(db, who, "directive.composed", id.Value, $"Soạn {DocumentCitation.NameOf(type)}: {text.Subject}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    private OwnDirective New(ReviewId id, DirectiveMatter matter, DirectiveText text, ActingUser who) =>
        new()
        {
            Review = id,
            Owner = matter.Office.Id,
            Text = text,
            IssueKey = clock.NewGuid(),
            UpdatedAt = clock.GetUtcNow(),
            UpdatedBy = who.Name,
        };
}
