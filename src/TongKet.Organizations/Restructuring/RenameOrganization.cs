using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>Đổi tên: the same organisation under another name.</summary>
internal sealed class RenameOrganization(RecordSuccessions record)
{
    public Task<Outcome<SuccessionId>> HandleAsync(
        RenameRequest request,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    ) => record.HandleAsync(book => Plan(book, request), who, alongside, ct);

    private static Outcome<SuccessionPlan> Plan(VersionBook book, RenameRequest request)
    {
        var (id, draft) = (request.Organization, new SuccessorDraft(request.Organization, request.Name, request.Code, request.Place));
        return book.At(id, request.Basis.From) is { } now && now.Name == request.Name.Trim() && now.Code == request.Code.Trim()
            ? SuccessionProblems.NothingChanges(now.Name)
            : new SuccessionPlan(SuccessionKind.Rename, request.Basis, [new SuccessionLink(id, id)])
            {
                Changed = new Dictionary<OrganizationId, SuccessorDraft> { [id] = draft },
            };
    }
}
