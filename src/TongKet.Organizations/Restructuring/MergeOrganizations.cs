using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Sáp nhập: several organisations become one, a new one or one of them.</summary>
internal sealed class MergeOrganizations(RecordSuccessions record, TimeProvider clock)
{
    public Task<Outcome<SuccessionId>> HandleAsync(
        MergeRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => record.HandleAsync(book => Plan(book, request), who, alongside, ct);

    private Outcome<SuccessionPlan> Plan(VersionBook book, MergeRequest request)
    {
        var (old, draft) = (request.Predecessors.Distinct().ToList(), request.Successor);
        // One that takes others in is itself among the old ones, unless it begins on that very day.
        if (draft.Existing is { } heir && !old.Contains(heir) && book.At(heir, request.Basis.From.AddDays(-1)) is not null)
        {
            old.Add(heir);
        }

        if (old.Count < 2)
        {
            return SuccessionProblems.TooFew;
        }

        var one = draft.Existing ?? clock.NewId<OrganizationId>();
        var goingOn = request.Partial.Where(p => old.Contains(p) && p != one).Select(p => new SuccessionLink(p, p));
        var drafts = new Dictionary<OrganizationId, SuccessorDraft> { [one] = draft };
        return new SuccessionPlan(SuccessionKind.Merge, request.Basis, [.. old.Select(o => new SuccessionLink(o, one)), .. goingOn])
        {
            New = draft.Existing is null ? drafts : [],
            Changed = draft.Existing is null || draft == new SuccessorDraft(draft.Existing) ? [] : drafts,
        };
    }
}
