using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The writers hand the directive over to the leader, complete. Whoever changes a word afterwards takes it back by that.</summary>
internal sealed class HandOverDirective(IDatabase database, ReadMatter facts, IAudit audit, TimeProvider clock)
{
    // seen: the version that the writer has just saved; what a colleague wrote since is not handed over unread.
    public async Task<Outcome<int>> HandleAsync(ReviewId id, int seen, ActingUser who, CancellationToken ct)
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

        var refusal =
            directive.EditProblem
            ?? (directive.Version != seen ? DirectiveProblems.MovedOn(directive) : CheckIssue.RefusalOf(matter, directive.Text));
        if (refusal is not null)
        {
            return refusal;
        }

        if (!directive.IsOnItsWay)
        {
            directive.HandOver(who.Name, clock.GetUtcNow());
            directive.Follow(matter);
            audit.Record(db, who, "directive.handed-over", id.Value, "Trình lãnh đạo duyệt văn bản chỉ đạo");
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return directive.Version;
    }
}
