using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>A form of a restructuring, understood and entered with its line in the audit log.</summary>
internal sealed class EnterSuccession(
    IRestructuring restructuring,
    IOrganizations organizations,
    IOrganizationHistory history,
    ICurrentUser current,
    IAudit audit,
    TimeProvider clock
)
{
    public async Task<Outcome<SuccessionId>> HandleAsync(OrganizationId id, SuccessionKind kind, BasisForm form, CancellationToken ct)
    {
        if (form.Basis is not { Succeeded: true, Value: var basis } given)
        {
            return form.Basis.Problem!;
        }

        var (who, tree) = (current.Require(), await organizations.TreeAsync(clock.VietnamToday, ct));
        var recorder = new SuccessionRecorder(who.Organization, who.User.Value, who.Name);
        var summary = $"{SuccessionWords.Of(kind)} {tree.NameOf(id)} từ {basis.From.ToVietnamText()} theo {basis.Document}";
        return await (
            kind switch
            {
                SuccessionKind.Merge => restructuring.MergeAsync(Merge(id, form, basis), recorder, Record, ct),
                SuccessionKind.Split => restructuring.SplitAsync(Split(id, form, basis), recorder, Record, ct),
                SuccessionKind.Rename => restructuring.RenameAsync(
                    new RenameRequest(id, form["ten"], form["ky-hieu"], form["dia-danh"], basis),
                    recorder,
                    Record,
                    ct
                ),
                SuccessionKind.Dissolve => restructuring.DissolveAsync(
                    new DissolveRequest(id, form.Chosen("ve"), basis),
                    recorder,
                    Record,
                    ct
                ),
                _ => restructuring.MoveAsync(new MoveRequest(id, form.Chosen("cap-tren") ?? id, basis), recorder, Record, ct),
            }
        );

        void Record(TongKetDb db) => audit.Record(db, who, "organizations.restructured", id.Value, summary);
    }

    public async Task<Outcome<SuccessionId>> WithdrawAsync(OrganizationId id, SuccessionId succession, string why, CancellationToken ct)
    {
        var who = current.Require();
        if (await history.FindAsync(succession, ct) is not { } found || !found.Organizations.Contains(id))
        {
            return AccountsProblems.SuccessionMissing;
        }

        var summary =
            $"Rút lần sắp xếp {SuccessionWords.Of(found.Kind).ToLower(VietnamTime.Culture)} từ {found.From.ToVietnamText()}: {why}";
        return await restructuring.WithdrawAsync(
            succession,
            why,
            new SuccessionRecorder(who.Organization, who.User.Value, who.Name),
            db => audit.Record(db, who, "organizations.succession-withdrawn", id.Value, summary),
            ct
        );
    }

    private static MergeRequest Merge(OrganizationId id, BasisForm form, SuccessionBasis basis)
    {
        var successor = new SuccessorDraft(
            form.Chosen("thanh"),
            form.Said("ten"),
            form.Said("ky-hieu"),
            form.Said("dia-danh"),
            form.Chosen("cap-tren")
        );
        return new MergeRequest([id, .. form.All("cung")], form.All("mot-phan"), successor, basis);
    }

    private static SplitRequest Split(OrganizationId id, BasisForm form, SuccessionBasis basis) =>
        new(
            id,
            [
                .. form["con-lai"] == "true" ? [new SuccessorDraft(id)] : (SuccessorDraft[])[],
                .. form.Lines("moi").Select(name => new SuccessorDraft(null, name)),
            ],
            form.Chosen("ve"),
            basis
        );
}
