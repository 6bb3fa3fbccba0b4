using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;

namespace TongKet.Documents.SettingAside;

/// <summary>Takes a paper that came in by mistake out of the working list, and back. Its number stays used, nothing is deleted.</summary>
internal sealed class SetAside(IDatabase database, IAudit audit, TimeProvider clock)
{
    private const int LongestReason = 500;

    public async Task<Outcome<DocumentId>> HandleAsync(DocumentId id, string? reason, ActingUser who, CancellationToken ct)
    {
        if (reason?.Trim() is not { Length: > 0 and <= LongestReason } said)
        {
            return DocumentProblems.NoReason;
        }

        return await ChangeAsync(
            id,
            who,
            (db, document) =>
            {
                if (document.SetAsideAt is null)
                {
                    document.SetAside(said, who.User, clock.GetUtcNow());
                    db.Publish(new DocumentSetAside(id, document.Owner, said), clock);
                    audit.Record(db, who, "document.set-aside", id.Value, $"Ghi văn bản {document.Symbol} là vào nhầm: {said}");
                }
            },
            ct
        );
    }

    public Task<Outcome<DocumentId>> TakeBackAsync(DocumentId id, ActingUser who, CancellationToken ct) =>
        ChangeAsync(
            id,
            who,
            (db, document) =>
            {
                if (document.SetAsideAt is null)
                {
                    return;
                }

                document.TakeBack();
                audit.Record(db, who, "document.taken-back", id.Value, $"Đưa văn bản {document.Symbol} lại vào sổ");
                if (document.RegisteredAt is not null)
                {
                    db.Publish(new DocumentRegistered(id, document.Owner), clock);
                }
            },
            ct
        );

    private async Task<Outcome<DocumentId>> ChangeAsync(
        DocumentId id,
        ActingUser who,
        Action<TongKetDb, OfficialDocument> change,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select 1 from documents_document where id = {id.Value} for update", ct);
        if (await db.Documents.SingleOrDefaultAsync(d => d.Id == id && d.Owner == who.Organization, ct) is not { } document)
        {
            return DocumentProblems.NotFound;
        }

        if (document.IsOutgoing)
        {
            return DocumentProblems.IssuedStays;
        }

        change(db, document);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }
}
