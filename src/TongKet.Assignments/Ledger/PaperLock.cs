using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Assignments.Ledger;

/// <summary>One at a time works on the tasks of a paper, whichever copy it comes from.</summary>
internal static class PaperLock
{
    extension(TongKetDb db)
    {
        /// <summary>Held until the transaction ends.</summary>
        public Task HoldPaperAsync(string? key, DocumentId document, CancellationToken ct)
        {
            var held = key ?? document.Value.ToString();
            return db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({held}, 60))", ct);
        }
    }
}
