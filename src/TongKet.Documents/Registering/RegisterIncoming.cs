using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Documents.Registering;

/// <summary>Enters an incoming paper into the register with the next arrival number of the year; a second call changes nothing.</summary>
internal sealed class RegisterIncoming(IDatabase database, IAudit audit, TimeProvider clock)
{
    // Sổ đăng ký văn bản đến runs per calendar year for every office (NĐ 30/2020/NĐ-CP, Điều 22; Party offices do the same).
    private const string Arrivals = "đến";

    public async Task<Outcome<DocumentId>> HandleAsync(DocumentId id, bool evenTwice, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select 1 from documents_document where id = {id.Value} for update", ct);
        if (await db.Documents.SingleOrDefaultAsync(d => d.Id == id && d.Owner == who.Organization, ct) is not { } document)
        {
            return DocumentProblems.NotFound;
        }

        if (document.RegisteredAt is not null || document.SetAsideAt is not null)
        {
            return document.SetAsideAt is null ? document.Id : DocumentProblems.SetAside;
        }

        var now = clock.GetUtcNow();
        var series = new SeriesKey(document.Owner, Arrivals, now.VietnamDate.Year.ToString(CultureInfo.InvariantCulture));
        // Takes the lock of the series: of two twins at once the second sees the first. A number given for nothing goes back with the transaction.
        var number = await db.GiveNumberAsync(series, null, document.Id, ct);
        if (!evenTwice && await db.TwinsOf(document.Id).OrderBy(d => d.RegisteredAt).FirstOrDefaultAsync(ct) is { } twin)
        {
            return DocumentProblems.Twice(twin.Symbol, twin.Number ?? 0, twin.RegisteredAt!.Value.VietnamDate);
        }

        document.Register(number.Value, now);
        await db.ReplaceReferencesAsync(document, clock, ct);
        db.Publish(new DocumentRegistered(document.Id, document.Owner), clock);
        audit.Record(
            db,
            who,
            "document.registered",
            id.Value,
            $"Vào sổ văn bản đến số {number.Value}{(evenTwice ? " (trùng văn bản đã có, người làm vẫn cho vào sổ)" : "")}: {document.Symbol}"
        );
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return document.Id;
    }
}
