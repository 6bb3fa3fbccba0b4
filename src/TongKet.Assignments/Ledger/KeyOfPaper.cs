using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;

namespace TongKet.Assignments.Ledger;

/// <summary>By what the copies of a paper are known to be one; null when it cannot be told.</summary>
internal sealed class KeyOfPaper(IDocuments documents, LeadFinder leads, TimeProvider clock)
{
    public async Task<string?> OfAsync(DocumentId paper, CancellationToken ct) =>
        await documents.FindAsync(paper, ct) is { } document && await documents.FactsAsync(paper, ct) is { Facts: { } facts }
            ? (await leads.ForAsync(facts, document.Owner, clock.VietnamToday, ct)).PaperKey
            : null;
}
