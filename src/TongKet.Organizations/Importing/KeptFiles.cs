using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Importing;

/// <summary>Uploaded files between their preview and the decision, a day at most, each for its own office.</summary>
internal sealed class KeptFiles(IDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<Outcome<Guid>> KeepAsync(
        Stream file,
        OrganizationId owner,
        IReadOnlyCollection<string> required,
        CancellationToken ct
    )
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, ct);
        buffer.Position = 0;
        if (SheetReader.Read(buffer, required) is { Succeeded: false } unreadable)
        {
            return unreadable.Problem;
        }

        await using var db = database.Open();
        var old = clock.GetUtcNow() - KeptFor;
        await db.OrganizationImports.Where(i => i.UploadedAt < old).ExecuteDeleteAsync(ct);
        var kept = new OrganizationImport
        {
            Id = clock.NewGuid(),
            Owner = owner,
            UploadedAt = clock.GetUtcNow(),
            File = buffer.ToArray(),
        };
        db.OrganizationImports.Add(kept);
        await db.SaveChangesAsync(ct);
        return kept.Id;
    }

    public async Task<Outcome<SheetTable>> ReadAsync(
        Guid import,
        OrganizationId owner,
        IReadOnlyCollection<string> required,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        if (await db.OrganizationImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == import && i.Owner == owner, ct) is not { } kept)
        {
            return OrganizationProblems.ImportGone;
        }

        using var file = new MemoryStream(kept.File);
        return SheetReader.Read(file, required);
    }
}
