using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>Numbers and registers an outgoing paper; the same key always gives the same number.</summary>
internal sealed class RegisterOutgoing(IDatabase database, IOrganizations organizations, IAudit audit, TimeProvider clock)
{
    private const int LargestNumber = 999_999;

    public async Task<Outcome<RegisteredDocument>> HandleAsync(OutgoingDocument outgoing, ActingUser who, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(outgoing.Kind) || string.IsNullOrWhiteSpace(outgoing.Subject) || outgoing.Number is < 1)
        {
            return DocumentProblems.OutgoingIncomplete;
        }

        // One slip of the hand would set the whole series to count on from there.
        if (outgoing.Number is > LargestNumber)
        {
            return DocumentProblems.NumberTooLarge;
        }

        var tree = await organizations.TreeAsync(outgoing.IssuedOn, ct);
        if (tree.Find(outgoing.Issuer) is not { } issuer)
        {
            return DocumentProblems.IssuerUnknown;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var key = await db.SeriesAsync(issuer, outgoing.Kind.Trim(), outgoing.IssuedOn, ct);
        var id = clock.NewId<DocumentId>();
        // Takes the lock of the series first, so that a repeated request sees what the first one did.
        var number = await db.GiveNumberAsync(key, outgoing.Number, id, ct);
        if (await FindAsync(db, outgoing.Key, ct) is { } earlier)
        {
            return earlier;
        }

        if (!number.Succeeded)
        {
            return number.Problem;
        }

        var document = New(outgoing, id, issuer, number.Value, who);
        db.Add(document);
        audit.Record(db, who, "document.numbered", id.Value, $"Cấp số {document.Symbol}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new RegisteredDocument(id, number.Value, document.Symbol!);
    }

    private OfficialDocument New(OutgoingDocument outgoing, DocumentId id, OrganizationNode issuer, int number, ActingUser who)
    {
        var document = new OfficialDocument
        {
            Id = id,
            Owner = outgoing.Issuer,
            IsOutgoing = true,
            File = outgoing.File,
            TakenInAt = clock.GetUtcNow(),
            TakenInBy = who.User,
            RequestKey = outgoing.Key,
        };
        document.Take(
            new DocumentFacts
            {
                Kind = outgoing.Kind.Trim(),
                Symbol = Symbols.Of(number, outgoing.Kind.Trim(), issuer),
                IssuedOn = outgoing.IssuedOn,
                Place = issuer.Place,
                Issuer = issuer.Name,
                Subject = outgoing.Subject.Trim(),
            }
        );
        document.Register(number, clock.GetUtcNow());
        return document;
    }

    private static async Task<RegisteredDocument?> FindAsync(TongKetDb db, Guid key, CancellationToken ct) =>
        await db
            .Documents.AsNoTracking()
            .Where(d => d.RequestKey == key && d.IsOutgoing)
            .Select(d => new RegisteredDocument(d.Id, d.Number!.Value, d.Symbol!))
            .SingleOrDefaultAsync(ct);
}
