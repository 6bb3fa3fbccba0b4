using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

/// <summary>The neighbours' contracts in memory, so that these specs fail for reports' own reasons only.</summary>
internal sealed class FakeReviews : IReviews
{
    public List<ReviewView> Reviews { get; } = [];
    public List<ParticipantView> Participants { get; } = [];

    public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) => Task.FromResult(Reviews.SingleOrDefault(r => r.Id == id));

    public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) =>
        Task.FromResult(Participants.SingleOrDefault(p => p.Id == id));

    public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([.. Participants.Where(p => p.Review == id)]);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([.. Participants.Where(p => p.Organization == organization)]);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([.. Participants.Where(p => p.Recipient == organization || p.Via == organization)]);

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ReviewView>>([.. Reviews.Where(r => r.Owner == organization)]);

    public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();
}

internal sealed class FakeRegister : IDocuments
{
    private readonly Dictionary<Guid, RegisteredDocument> _byKey = [];

    public int Numbers => _byKey.Count;

    public Problem? Refusal { get; set; }

    public Task<Outcome<RegisteredDocument>> RegisterOutgoingAsync(OutgoingDocument document, ActingUser who, CancellationToken ct)
    {
        lock (_byKey)
        {
            if (Refusal is not null)
            {
                return Task.FromResult<Outcome<RegisteredDocument>>(Refusal);
            }

            if (!_byKey.TryGetValue(document.Key, out var registered))
            {
                var number = document.Number ?? _byKey.Count + 1;
                registered = new(new DocumentId(TimeProvider.System.NewGuid()), number, $"{number}-{document.Kind}/ĐU");
                _byKey[document.Key] = registered;
            }

            return Task.FromResult<Outcome<RegisteredDocument>>(registered);
        }
    }

    public Task<int> NextNumberAsync(OrganizationId issuer, string kind, DateOnly on, CancellationToken ct) =>
        Task.FromResult(_byKey.Count + 1);

    public Task<Outcome<DocumentId>> AttachPaperAsync(
        DocumentId id,
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        CancellationToken ct
    ) => throw new NotSupportedException();

    public Task<Outcome<DocumentId>> TakeInAsync(ReadOnlyMemory<byte> bytes, string fileName, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<bool> IsOursOrSentToUsAsync(DocumentId id, OrganizationId office, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task PassOnAsync(DocumentId id, IReadOnlyCollection<OrganizationId> to, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken ct) => throw new NotSupportedException();

    public Task<(DocumentFacts Facts, int Version)?> FactsAsync(DocumentId id, CancellationToken ct) => throw new NotSupportedException();

    public Task<string?> TextAsync(DocumentId id, CancellationToken ct) => throw new NotSupportedException();

    public Task<Outcome<int>> SaveFactsAsync(DocumentId id, DocumentFacts facts, int version, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Outcome<DocumentId>> RegisterIncomingAsync(DocumentId id, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Outcome<DocumentId>> RegisterTwinAsync(DocumentId id, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<DocumentSummary>> TwinsAsync(DocumentId id, CancellationToken ct) => throw new NotSupportedException();
}

internal sealed class FakeAudit : IAudit
{
    public List<string> Actions { get; } = [];

    public void Record(TongKetDb db, ActingUser? who, string action, Guid subject, string summary) => Actions.Add(action);
}

internal sealed class FakeOrganizations(params OrganizationNode[] nodes) : IOrganizations
{
    public Task<OrganizationTree> TreeAsync(DateOnly on, CancellationToken ct) => Task.FromResult(new OrganizationTree(on, nodes));

    public Task<RecipientResolution> ResolveAsync(string phrase, OrganizationId issuer, DateOnly on, CancellationToken ct) =>
        throw new NotSupportedException();
}
