using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Keeping;
using TongKet.Documents.TakingIn;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;

namespace TongKet.Documents.Registering;

/// <summary>The written paper of an outgoing document: it carries its number, so it can be written only after that was given.</summary>
internal sealed class AttachPaper(IDatabase database, Files files, IAudit audit, TimeProvider clock)
{
    // A report and a tờ trình propose; only those above give tasks.
    private static readonly string[] Upwards = ["BC", "TTr"];

    public async Task<Outcome<DocumentId>> HandleAsync(
        DocumentId id,
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        CancellationToken ct
    )
    {
        var reading = await PaperReader.ReadAsync(bytes, fileName, ReadingLimits.Default, ct);
        if (reading.Paper is not { } paper)
        {
            return DocumentProblems.Unreadable(reading.Refusal!);
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select 1 from documents_document where id = {id.Value} for update", ct);
        var document = await db.Documents.SingleOrDefaultAsync(d => d.Id == id && d.Owner == who.Organization && d.IsOutgoing, ct);
        if (document is null || document.File is not null)
        {
            return document is null ? DocumentProblems.NotFound : id;
        }

        var (registered, found) = (document.Facts, FactsOfExtraction.From(paper, PaperExtractor.Extract(paper)));
        document.File = await files.SaveAsync(db, bytes, fileName, MediaTypes.Of(paper.Format), who.Organization, ct);
        document.PaperText = paper.Text.Replace('\0', ' ');
        document.Take(
            found with
            {
                Kind = registered.Kind,
                Symbol = registered.Symbol,
                IssuedOn = registered.IssuedOn,
                Issuer = registered.Issuer,
                Subject = registered.Subject,
            }
        );
        audit.Record(db, who, "document.paper-attached", id.Value, $"Lưu văn bản đã phát hành {document.Symbol}");
        if (!Upwards.Contains(registered.Kind))
        {
            db.Publish(new DocumentRegistered(id, document.Owner), clock);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }
}
