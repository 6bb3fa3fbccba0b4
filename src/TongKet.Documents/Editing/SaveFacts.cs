using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Registering;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;

namespace TongKet.Documents.Editing;

/// <summary>Saves what a person changed or confirmed; the second of two who edit at once is told and loses nothing.</summary>
internal sealed class SaveFacts(IDatabase database, TimeProvider clock)
{
    public async Task<Outcome<int>> HandleAsync(DocumentId id, DocumentFacts facts, int version, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Documents.SingleOrDefaultAsync(d => d.Id == id && d.Owner == who.Organization, ct) is not { } document)
        {
            return DocumentProblems.NotFound;
        }

        if (document.IsOutgoing || document.SetAsideAt is not null || document.FactsVersion != version)
        {
            return document.IsOutgoing ? DocumentProblems.IssuedStays
                : document.SetAsideAt is not null ? DocumentProblems.SetAside
                : DocumentProblems.FactsChanged;
        }

        document.Edit(facts);
        if (document is { RegisteredAt: not null, IsOutgoing: false })
        {
            // A correction after registration: whoever keeps something of the facts hears of it again.
            await db.ReplaceReferencesAsync(document, clock, ct);
            db.Publish(new DocumentRegistered(document.Id, document.Owner), clock);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return DocumentProblems.FactsChanged;
        }

        return document.FactsVersion;
    }
}
