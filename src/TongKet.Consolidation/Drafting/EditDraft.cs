using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Taking;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Drafting;

/// <summary>A person changes the words of a draft passage, which keeps its sources, or writes one of their own.</summary>
internal sealed class EditDraft(Held held, IReviews reviews, IAudit audit, TimeProvider clock)
{
    public Task<Outcome<PassageId>> EditAsync(
        ConsolidationId id,
        PassageId passage,
        string? html,
        int version,
        ActingUser who,
        CancellationToken ct
    ) =>
        held.RunAsync<PassageId>(
            id,
            async (db, _) =>
            {
                if (await db.Passages.SingleOrDefaultAsync(p => p.Id == passage && p.Consolidation == id, ct) is not { } found)
                {
                    return ConsolidationProblems.PassageGone;
                }

                var body = RichText.Parse(html);
                if (Refusal(body) is { } refusal)
                {
                    return refusal;
                }

                var clean = body.ToHtml();
                if (clean == found.Html)
                {
                    return found.Id;
                }

                if (found.Version != version)
                {
                    return ConsolidationProblems.EditedMeanwhile;
                }

                (found.Html, found.Text, found.Edited) = (clean, body.ToPlainText(), true);
                (found.UpdatedAt, found.UpdatedBy, found.Version) = (clock.GetUtcNow(), who.User, version + 1);
                return found.Id;
            },
            ct
        );

    public Task<Outcome<PassageId>> WriteAsync(ConsolidationId id, SectionId section, string? html, ActingUser who, CancellationToken ct) =>
        held.RunAsync<PassageId>(
            id,
            async (db, consolidation) =>
            {
                var body = RichText.Parse(html);
                if (Refusal(body) is { } refusal)
                {
                    return refusal;
                }

                if (await reviews.FindAsync(consolidation.Review, ct) is not { } review || review.Sections.All(s => s.Id != section))
                {
                    return ConsolidationProblems.SectionUnknown;
                }

                var builder = new DraftBuilder(db, id, who, clock);
                await builder.PrepareAsync([section], ct);
                var passage = builder.Write(section, body.ToHtml(), body.ToPlainText());
                await builder.WriteAsync(ct);
                audit.Record(db, who, "consolidation.written", consolidation.Review.Value, "Viết thêm một đoạn vào dự thảo");
                return passage.Id;
            },
            ct
        );

    private static Problem? Refusal(RichTextBody body) =>
        body.Cut ? ConsolidationProblems.TextTooLong
        : body.IsEmpty ? ConsolidationProblems.TextEmpty
        : null;
}
