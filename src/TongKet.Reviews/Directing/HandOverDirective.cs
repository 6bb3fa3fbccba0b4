using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The writers hand the directive over to the clerk: signed and complete. Whoever changes a word afterwards takes it back by that.</summary>
internal sealed class HandOverDirective(IDatabase database, ReadMatter facts, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<int>> HandleAsync(ReviewId id, ActingUser who, CancellationToken ct)
    {
        if (await facts.OfAsync(id, ct) is not { } matter || matter.Office.Id != who.Organization)
        {
            return ReviewProblems.NotFound;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldDirectiveAsync(id, ct) is not { } directive)
        {
            return DirectiveProblems.NotBegun;
        }

        if ((directive.EditProblem ?? CheckIssue.RefusalOf(matter, directive.Text)) is { } refusal)
        {
            return refusal;
        }

        if (directive.ReadyAt is null)
        {
            directive.HandOver(who.Name, clock.GetUtcNow());
            audit.Record(db, who, "directive.handed-over", id.Value, "Chuyển văn bản chỉ đạo cho văn thư phát hành");
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return directive.Version;
    }
}
