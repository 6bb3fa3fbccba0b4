using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>What other modules may ask of the register.</summary>
public interface IDocuments
{
    /// <summary>Takes a file in: read, checked, stored with what was found; not yet registered. Refuses bad and secret files and stores nothing then.</summary>
    Task<Outcome<DocumentId>> TakeInAsync(ReadOnlyMemory<byte> bytes, string fileName, ActingUser who, CancellationToken ct);

    /// <summary>The document, or null.</summary>
    Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken ct);

    /// <summary>The numbers and symbols of many at once; those without one are left out.</summary>
    async Task<IReadOnlyDictionary<DocumentId, string>> SymbolsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken ct)
    {
        var found = new Dictionary<DocumentId, string>();
        foreach (var id in ids)
        {
            if ((await FindAsync(id, ct))?.Symbol is { Length: > 0 } symbol)
            {
                found[id] = symbol;
            }
        }

        return found;
    }

    /// <summary>The facts as they stand, with a version for concurrent edits.</summary>
    Task<(DocumentFacts Facts, int Version)?> FactsAsync(DocumentId id, CancellationToken ct);

    /// <summary>The paper's text that the facts' evidence points into.</summary>
    Task<string?> TextAsync(DocumentId id, CancellationToken ct);

    /// <summary>Saves edited facts; a conflict when the version is not the current one any more. Returns the new version.</summary>
    Task<Outcome<int>> SaveFactsAsync(DocumentId id, DocumentFacts facts, int version, ActingUser who, CancellationToken ct);

    /// <summary>Registers the incoming document with its confirmed facts (idempotent) and publishes <see cref="DocumentRegistered"/>; refuses a paper whose twin is in the register.</summary>
    Task<Outcome<DocumentId>> RegisterIncomingAsync(DocumentId id, ActingUser who, CancellationToken ct);

    /// <summary>The same for a paper whose twin is in the register, when a person has said that it shall enter all the same.</summary>
    Task<Outcome<DocumentId>> RegisterTwinAsync(DocumentId id, ActingUser who, CancellationToken ct);

    /// <summary>Registered incoming papers of the same office with the same file, or the same symbol, issuer and date.</summary>
    Task<IReadOnlyList<DocumentSummary>> TwinsAsync(DocumentId id, CancellationToken ct);

    /// <summary>
    /// Numbers and registers an outgoing document: per issuer and type, per term for the Party, per year for the State. A given number is taken if it is free.
    /// Idempotent by <see cref="OutgoingDocument.Key"/>: a second call returns the first number.
    /// </summary>
    Task<Outcome<RegisteredDocument>> RegisterOutgoingAsync(OutgoingDocument document, ActingUser who, CancellationToken ct);

    /// <summary>
    /// Puts the written paper to an outgoing document that was numbered without one: its file, its text and what our reader finds in it; number, symbol and
    /// subject stay as registered. Idempotent: what was put there first stays.
    /// </summary>
    Task<Outcome<DocumentId>> AttachPaperAsync(
        DocumentId id,
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        CancellationToken ct
    );

    /// <summary>The next free number of an issuer's papers of a type on a day, to offer it.</summary>
    Task<int> NextNumberAsync(OrganizationId issuer, string kind, DateOnly on, CancellationToken ct);

    /// <summary>Passes a document on: the organisations may read it from now on. Idempotent.</summary>
    Task PassOnAsync(DocumentId id, IReadOnlyCollection<OrganizationId> to, CancellationToken ct);

    /// <summary>Whether the paper is in use and the office's own or passed on to it: then it may start a review of its own from it.</summary>
    Task<bool> IsOursOrSentToUsAsync(DocumentId id, OrganizationId office, CancellationToken ct);
}
