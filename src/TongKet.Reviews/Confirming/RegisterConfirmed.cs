using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Confirming;

/// <summary>Enters a paper into the register once a person has confirmed all that was read from it; a paper that is registered already stays so.</summary>
internal sealed class RegisterConfirmed(IDocuments documents)
{
    public async Task<Outcome<DocumentId>> HandleAsync(
        DocumentId id,
        DocumentFacts facts,
        bool evenTwice,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (await documents.FindAsync(id, ct) is { IsRegistered: true })
        {
            return id;
        }

        return FactList.Of(facts).Count(i => !i.Confirmed) is > 0 and var open ? ReviewProblems.NotConfirmed(open)
            : evenTwice ? await documents.RegisterTwinAsync(id, who, ct)
            : await documents.RegisterIncomingAsync(id, who, ct);
    }
}
