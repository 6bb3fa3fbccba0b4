using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Forming;
using TongKet.Reviews.Outlining;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Drafting;

/// <summary>Starts preparing a review: from a directive, from an earlier review's outline, or from nothing.</summary>
internal sealed class StartDraft(
    IDatabase database,
    IDocuments documents,
    ReadReviews reviews,
    PlanFromDocument plan,
    MakeForm forms,
    TimeProvider clock
)
{
    /// <summary>The draft of a directive; pressing twice gives the same.</summary>
    public async Task<Outcome<Guid>> FromDocumentAsync(DocumentId document, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await FindAsync(db, document, who, ct) is { } known)
        {
            return known.Value;
        }

        if (
            await documents.FindAsync(document, ct) is not { SetAsideReason: null } paper
            || await documents.FactsAsync(document, ct) is not { Facts: { } facts }
        )
        {
            return ReviewProblems.DocumentGone;
        }

        if (!paper.IsRegistered)
        {
            return ReviewProblems.DirectiveNotConfirmed;
        }

        var draft = New(await plan.MakeAsync(facts, who.Organization, ct), document, who);
        try
        {
            db.Add(draft);
            await db.SaveChangesAsync(ct);
            return draft.Id.Value;
        }
        catch (DbUpdateException)
        {
            // The other of two clicks was first.
            return await FindAsync(db, document, who, ct) is { } first
                ? first.Value
                : throw new InvalidOperationException("The draft could not be stored.");
        }
    }

    /// <summary>From an earlier review's outline, or empty.</summary>
    public async Task<Outcome<Guid>> FromReviewAsync(ReviewId? earlier, ActingUser who, CancellationToken ct)
    {
        var view = earlier is { } id ? await reviews.FindAsync(id, ct) : null;
        if (earlier is not null && (view is null || (view.Owner != who.Organization && view.Intermediary != who.Organization)))
        {
            return ReviewProblems.NotFound;
        }

        var content = view is null ? new ReviewPlan { Outline = [new OutlineDraft("I", "", "", [], [])] } : PlanFromReview.Of(view);
        var draft = New(content, null, who);
        await using var db = database.Open();
        db.Add(draft);
        await forms.AddAsync(db, draft.Id, [.. view?.Forms.Select(f => f.Definition) ?? []], who, ct);
        await db.SaveChangesAsync(ct);
        return draft.Id.Value;
    }

    private ReviewDraft New(ReviewPlan content, DocumentId? directive, ActingUser who) =>
        new()
        {
            Id = clock.NewId<ReviewId>(),
            Owner = who.Organization,
            Directive = directive,
            Plan = content,
            UpdatedAt = clock.GetUtcNow(),
            UpdatedBy = who.Name,
        };

    private static Task<ReviewId?> FindAsync(TongKetDb db, DocumentId document, ActingUser who, CancellationToken ct) =>
        db
            .ReviewDrafts.Where(d => d.Directive == document && d.Owner == who.Organization)
            .Select(d => (ReviewId?)d.Id)
            .SingleOrDefaultAsync(ct);
}
