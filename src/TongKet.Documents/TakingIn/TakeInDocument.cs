using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Keeping;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Documents.TakingIn;

/// <summary>Takes a file in: read, understood, stored in one transaction; a refused file leaves no trace.</summary>
/// <remarks>Nothing of the file is logged here, its name neither: a secret paper must not be named anywhere.</remarks>
internal sealed class TakeInDocument(IDatabase database, Files files, IAudit audit, TimeProvider clock)
{
    /// <summary>A file that the office has sent before gives the document it has; with a key it is taken in once more, on purpose.</summary>
    public async Task<Outcome<TakenIn>> HandleAsync(
        ReadOnlyMemory<byte> bytes,
        string fileName,
        ActingUser who,
        Guid? copyKey,
        CancellationToken ct
    )
    {
        var reading = await PaperReader.ReadAsync(bytes, fileName, ReadingLimits.Default, ct);
        if (reading.Paper is not { } paper)
        {
            return DocumentProblems.Unreadable(reading.Refusal!);
        }

        var facts = FactsOfExtraction.From(paper, PaperExtractor.Extract(paper));
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var file = await files.SaveAsync(db, bytes, fileName, MediaTypes.Of(paper.Format), who.Organization, ct);
        // The row of the file is the lock: the same paper uploaded twice at once is one document.
        await db.Database.ExecuteSqlAsync($"select 1 from documents_file where id = {file.Value} for update", ct);
        if (await KnownAsync(db, file, who, copyKey, ct) is { } known)
        {
            return new TakenIn(known, IsNew: false);
        }

        var document = new OfficialDocument
        {
            Id = clock.NewId<DocumentId>(),
            Owner = who.Organization,
            IsOutgoing = false,
            File = file,
            // PostgreSQL's text holds no NUL character.
            PaperText = paper.Text.Replace('\0', ' '),
            TakenInAt = clock.GetUtcNow(),
            TakenInBy = who.User,
            RequestKey = copyKey,
        };
        document.Take(facts);
        db.Add(document);
        var what = copyKey is null ? "Tải lên văn bản" : "Nhận thêm một bản của văn bản";
        audit.Record(db, who, "document.taken-in", document.Id.Value, $"{what} {facts.Symbol ?? "chưa rõ số, ký hiệu"}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new TakenIn(document.Id, IsNew: true);
    }

    private static Task<DocumentId?> KnownAsync(TongKetDb db, FileId file, ActingUser who, Guid? copyKey, CancellationToken ct) =>
        db
            .Documents.Where(d => d.Owner == who.Organization && d.File == file && !d.IsOutgoing && d.RequestKey == copyKey)
            .Select(d => (DocumentId?)d.Id)
            .SingleOrDefaultAsync(ct);
}
