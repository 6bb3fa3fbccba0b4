using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The leader, or whom he delegated, approves or sends back; the clerk sends back what cannot be numbered so.</summary>
internal sealed class DecideDirective(IDatabase database, ReadMatter facts, FollowFacts follow, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<int>> ApproveAsync(ReviewId id, int seen, ActingUser who, CancellationToken ct)
    {
        if (await follow.FollowAsync(id, who.Name, ct))
        {
            return DirectiveProblems.FactsMoved;
        }

        return await StepAsync(
            id,
            seen,
            who,
            (directive, matter) =>
            {
                var refusal = directive.Stage is not DirectiveStage.WithLeader
                    ? DirectiveProblems.NotWithLeader
                    : CheckIssue.RefusalOf(matter, directive.Text);
                if (refusal is null)
                {
                    directive.Approve(NameOf(who), clock.GetUtcNow());
                }

                return refusal;
            },
            "directive.approved",
            $"Duyệt văn bản chỉ đạo: {NameOf(who)}",
            ct
        );
    }

    /// <summary>The leader may send back until the number is taken, also what he has approved.</summary>
    public Task<Outcome<int>> SendBackAsync(ReviewId id, int seen, string reason, ActingUser who, CancellationToken ct) =>
        BackAsync(id, seen, reason, NameOf(who), d => d.IsOnItsWay ? null : DirectiveProblems.NotWithLeader, who, ct);

    public Task<Outcome<int>> ClerkSendsBackAsync(ReviewId id, int seen, string reason, ActingUser who, CancellationToken ct) =>
        BackAsync(
            id,
            seen,
            reason,
            $"Văn thư {who.Name}",
            d => d.Stage is DirectiveStage.WithClerk ? null : DirectiveProblems.NotWithClerk,
            who,
            ct
        );

    private Task<Outcome<int>> BackAsync(
        ReviewId id,
        int seen,
        string reason,
        string by,
        Func<OwnDirective, Problem?> refusal,
        ActingUser who,
        CancellationToken ct
    ) =>
        StepAsync(
            id,
            seen,
            who,
            (directive, _) =>
            {
                if ((refusal(directive) ?? (string.IsNullOrWhiteSpace(reason) ? DirectiveProblems.NoReason : null)) is { } no)
                {
                    return no;
                }

                directive.SendBack(by, reason.Trim(), clock.GetUtcNow());
                return null;
            },
            "directive.sent-back",
            $"Trả lại văn bản chỉ đạo: {reason.Trim()}",
            ct
        );

    private async Task<Outcome<int>> StepAsync(
        ReviewId id,
        int seen,
        ActingUser who,
        Func<OwnDirective, DirectiveMatter, Problem?> step,
        string action,
        string words,
        CancellationToken ct
    )
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

        var refusal = directive.EditProblem ?? (directive.Version != seen ? DirectiveProblems.MovedOn(directive) : step(directive, matter));
        if (refusal is not null)
        {
            return refusal;
        }

        audit.Record(db, who, action, id.Value, words);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return directive.Version;
    }

    private static string NameOf(ActingUser who) =>
        who.Delegated is { } given && !who.Roles.Contains(Role.Leader) ? $"{who.Name} (được {given.LeaderName} ủy quyền)" : who.Name;
}
