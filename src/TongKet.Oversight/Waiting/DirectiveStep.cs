using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Waiting;

/// <summary>What a person does with a directive that is on its way.</summary>
/// <param name="Verb">The button's word.</param>
/// <param name="Mine">Whether the next step is this person's.</param>
/// <param name="Shown">Whether it is this person's business at all.</param>
internal sealed record DirectiveStep(string Verb, bool Mine, bool Shown)
{
    public static DirectiveStep Of(DirectiveStage stage, ActingUser who)
    {
        var (writes, numbers) = (who.Roles.Contains(Role.Specialist), who.Roles.Contains(Role.Clerk));
        var approves = who.Roles.Contains(Role.Leader) || who.Delegated is not null;
        return stage switch
        {
            DirectiveStage.WithLeader when approves => new("Xem và duyệt", Mine: true, Shown: true),
            DirectiveStage.WithClerk when numbers => new("Cấp số", Mine: true, Shown: true),
            DirectiveStage.SentBack when writes => new("Sửa, trình lại", Mine: true, Shown: true),
            // The writers follow their paper; the leader what he approved.
            _ => new("Xem", Mine: false, Shown: writes || (approves && stage is DirectiveStage.WithClerk)),
        };
    }
}
