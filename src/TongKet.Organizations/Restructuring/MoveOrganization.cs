using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Chuyển cấp trên: the same organisation under another superior.</summary>
internal sealed class MoveOrganization(RecordSuccessions record)
{
    public Task<Outcome<SuccessionId>> HandleAsync(
        MoveRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => record.HandleAsync(book => Plan(book, request), who, alongside, ct);

    private static Outcome<SuccessionPlan> Plan(VersionBook book, MoveRequest request)
    {
        var (id, draft) = (request.Organization, new SuccessorDraft(request.Organization, Parent: request.Parent));
        return book.At(id, request.Basis.From)?.Parent == request.Parent
            ? SuccessionProblems.NothingChanges(book.NameOf(id))
            : new SuccessionPlan(SuccessionKind.Move, request.Basis, [new SuccessionLink(id, id)])
            {
                Changed = new Dictionary<OrganizationId, SuccessorDraft> { [id] = draft },
            };
    }
}
