using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Keeping;
using TongKet.Formats.Checking;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Documents.Checking;

/// <summary>Checks the layout of a draft that a person sends, or of a document in the register.</summary>
internal sealed class CheckDraft(IDocuments documents, IFiles files, CheckedDrafts drafts, TimeProvider clock)
{
    /// <summary>Checks a draft and keeps the result for its sender.</summary>
    public async Task<Outcome<Guid>> HandleAsync(ReadOnlyMemory<byte> bytes, string name, ActingUser who, CancellationToken ct)
    {
        var answer = await LayoutChecker.RepairAsync(bytes, name, clock.VietnamToday, ct);
        return answer.Paper is { } paper
            ? drafts.Keep(new CheckedDraft(SafeName.Of(name), paper, who.User))
            : new Problem(answer.Refusal!.Code, answer.Refusal.Message, ProblemKind.Invalid);
    }

    /// <summary>Checks the file of a document in the register.</summary>
    public async Task<Outcome<CheckedDraft>> HandleAsync(DocumentId id, ActingUser who, CancellationToken ct)
    {
        if (await documents.FindAsync(id, ct) is not { File: { } file } || await files.OpenAsync(file, ct) is not { } content)
        {
            return DocumentProblems.NotFound;
        }

        var answer = await LayoutChecker.RepairAsync(content.Bytes, content.Name, clock.VietnamToday, ct);
        return answer.Paper is { } paper
            ? new CheckedDraft(content.Name, paper, who.User)
            : new Problem(answer.Refusal!.Code, answer.Refusal.Message, ProblemKind.Invalid);
    }
}
