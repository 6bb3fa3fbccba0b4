using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Confirming;

/// <summary>Keeps what somebody typed when another person saved first, so that nothing is lost.</summary>
internal sealed class KeepUnsaved(IDatabase database, TimeProvider clock)
{
    public async Task<DocumentFacts?> FindAsync(DocumentId document, UserId person, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .UnsavedWorks.AsNoTracking()
            .Where(u => u.Document == document && u.Person == person)
            .Select(u => u.Facts)
            .SingleOrDefaultAsync(ct);
    }

    public async Task KeepAsync(DocumentId document, UserId person, DocumentFacts facts, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.UnsavedWorks.SingleOrDefaultAsync(u => u.Document == document && u.Person == person, ct) is { } known)
        {
            (known.Facts, known.At) = (facts, clock.GetUtcNow());
        }
        else
        {
            db.Add(
                new UnsavedWork
                {
                    Document = document,
                    Person = person,
                    Facts = facts,
                    At = clock.GetUtcNow(),
                }
            );
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task DropAsync(DocumentId document, UserId person, CancellationToken ct)
    {
        await using var db = database.Open();
        await db.UnsavedWorks.Where(u => u.Document == document && u.Person == person).ExecuteDeleteAsync(ct);
    }
}
