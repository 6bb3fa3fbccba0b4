using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Editing;
using TongKet.Documents.TakingIn;
using TongKet.Documents.Viewing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>The register as other modules see it; each answer comes from a use case of its own.</summary>
internal sealed class Register(
    TakeInDocument takeIn,
    SaveFacts save,
    RegisterIncoming incoming,
    RegisterOutgoing outgoing,
    ReadDocuments read,
    AttachPaper attach,
    PassOn passOn,
    IOrganizations organizations,
    IDatabase database
) : IDocuments
{
    public Task<Outcome<DocumentId>> TakeInAsync(ReadOnlyMemory<byte> bytes, string fileName, ActingUser who, CancellationToken ct) =>
        TakeInIdAsync(bytes, fileName, who, ct);

    private async Task<Outcome<DocumentId>> TakeInIdAsync(ReadOnlyMemory<byte> bytes, string fileName, ActingUser who, CancellationToken ct)
    {
        var taken = await takeIn.HandleAsync(bytes, fileName, who, null, ct);
        return taken.Succeeded ? taken.Value.Id : taken.Problem;
    }

    public Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken ct) => read.FindAsync(id, ct);

    public Task<IReadOnlyDictionary<DocumentId, string>> SymbolsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken ct) =>
        read.SymbolsAsync(ids, ct);

    public Task<(DocumentFacts Facts, int Version)?> FactsAsync(DocumentId id, CancellationToken ct) => read.FactsAsync(id, ct);

    public Task<string?> TextAsync(DocumentId id, CancellationToken ct) => read.TextAsync(id, ct);

    public Task<Outcome<int>> SaveFactsAsync(DocumentId id, DocumentFacts facts, int version, ActingUser who, CancellationToken ct) =>
        save.HandleAsync(id, facts, version, who, ct);

    public Task<Outcome<DocumentId>> RegisterIncomingAsync(DocumentId id, ActingUser who, CancellationToken ct) =>
        incoming.HandleAsync(id, evenTwice: false, who, ct);

    public Task<Outcome<DocumentId>> RegisterTwinAsync(DocumentId id, ActingUser who, CancellationToken ct) =>
        incoming.HandleAsync(id, evenTwice: true, who, ct);

    public Task<IReadOnlyList<DocumentSummary>> TwinsAsync(DocumentId id, CancellationToken ct) => read.TwinsAsync(id, ct);

    public Task<Outcome<RegisteredDocument>> RegisterOutgoingAsync(OutgoingDocument document, ActingUser who, CancellationToken ct) =>
        outgoing.HandleAsync(document, who, ct);

    public Task<Outcome<DocumentId>> AttachPaperAsync(
        DocumentId id,
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        CancellationToken ct
    ) => attach.HandleAsync(id, bytes, fileName, who, ct);

    public Task PassOnAsync(DocumentId id, IReadOnlyCollection<OrganizationId> to, CancellationToken ct) => passOn.HandleAsync(id, to, ct);

    public async Task<bool> IsOursOrSentToUsAsync(DocumentId id, OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var sentToUs = db.DocumentAddressees.Where(a => a.Organization == office).Select(a => a.Document);
        return await db.Documents.AnyAsync(d => d.Id == id && d.SetAsideAt == null && (d.Owner == office || sentToUs.Contains(d.Id)), ct);
    }

    public async Task<int> NextNumberAsync(OrganizationId issuer, string kind, DateOnly on, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(on, ct);
        if (tree.Find(issuer) is not { } node)
        {
            return 1;
        }

        await using var db = database.Open();
        return await db.NextNumberAsync(await db.SeriesAsync(node, kind, on, ct), ct);
    }
}
