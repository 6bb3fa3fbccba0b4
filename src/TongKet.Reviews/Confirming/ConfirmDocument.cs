using Microsoft.AspNetCore.Http;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Reviews.Confirming;

/// <summary>Saves the confirm form; when somebody else saved first, what was typed is kept beside.</summary>
internal sealed class ConfirmDocument(IDocuments documents, KeepUnsaved unsaved)
{
    public async Task<Outcome<DocumentFacts>> SaveAsync(
        DocumentId id,
        IFormCollection form,
        string pressed,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (await documents.FactsAsync(id, ct) is not { Facts: { } stored })
        {
            return ReviewProblems.DocumentGone;
        }

        var facts = PostedFacts.Read(form, stored, pressed);
        var version = int.TryParse(form["version"], Kernel.Time.VietnamTime.Culture, out var known) ? known : 0;
        var saved = await documents.SaveFactsAsync(id, facts, version, who, ct);
        if (saved.Succeeded)
        {
            await unsaved.DropAsync(id, who.User, ct);
            // Everything that could be read is saved; the day that could not is asked for again.
            return UnreadableDay.Find(form) is { } unreadable ? unreadable : facts;
        }

        if (saved.Problem.Kind is ProblemKind.Conflict)
        {
            await unsaved.KeepAsync(id, who.User, facts, ct);
        }

        return saved.Problem;
    }
}
