using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Importing;

/// <summary>Export, and import in two steps: keep and preview, then take.</summary>
internal sealed class OrganizationSheets(IDatabase database, OrganizationSnapshots snapshots, KeptFiles files, TimeProvider clock)
    : IOrganizationSheets
{
    public async Task<Sheet> ExportAsync(OrganizationId top, CancellationToken ct)
    {
        var snapshot = await snapshots.NewestAsync(ct);
        return ExportList.Of(snapshot, snapshot.On(clock.VietnamToday).Tree, top);
    }

    public Task<Outcome<Guid>> KeepAsync(Stream file, OrganizationId owner, CancellationToken ct) =>
        files.KeepAsync(file, owner, ListColumns.Required, ct);

    public async Task<Outcome<ImportPreview>> PreviewAsync(Guid import, OrganizationId owner, CancellationToken ct)
    {
        var plan = await PlanAsync(import, owner, ct);
        return plan.Succeeded ? plan.Value.Preview : plan.Problem;
    }

    public async Task<Outcome<int>> ApplyAsync(Guid import, OrganizationId owner, Action<TongKetDb> alongside, CancellationToken ct)
    {
        snapshots.Forget();
        await using var db = database.Open();
        var plan = await PlanAsync(import, owner, ct);
        if (!plan.Succeeded)
        {
            return plan.Problem;
        }

        if (plan.Value.Preview.Errors.Count > 0)
        {
            return OrganizationProblems.ImportHasErrors;
        }

        var changed = plan.Value.Organizations.Where(o => o.Differs).ToList();
        var ids = changed.Select(c => c.Id).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var known = await db.Organizations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var one in changed.Where(c => !known.ContainsKey(c.Id)))
        {
            db.Organizations.Add(
                new()
                {
                    Id = one.Id,
                    Kind = one.Kind,
                    Level = one.Level,
                }
            );
        }

        foreach (var one in changed.Where(c => known.ContainsKey(c.Id)))
        {
            (known[one.Id].Kind, known[one.Id].Level) = (one.Kind, one.Level);
        }

        await db.SaveChangesAsync(ct);
        // The file holds all periods of each organisation that it names, so they are written anew.
        await db.OrganizationVersions.Where(v => ids.Contains(v.Organization)).ExecuteDeleteAsync(ct);
        await db.CopyVersionsAsync(changed.SelectMany(c => c.Periods.Select(p => VersionOf(c.Id, p))), ct);
        await db.OrganizationImports.Where(i => i.Id == import).ExecuteDeleteAsync(ct);
        alongside(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        snapshots.Forget();
        return changed.Count;
    }

    private async Task<Outcome<ImportPlan>> PlanAsync(Guid import, OrganizationId owner, CancellationToken ct)
    {
        var table = await files.ReadAsync(import, owner, ListColumns.Required, ct);
        return table.Succeeded ? new PlanImport(await snapshots.NewestAsync(ct), owner, clock).Plan(table.Value) : table.Problem;
    }

    private OrganizationVersion VersionOf(OrganizationId id, OrganizationPeriod period) =>
        new()
        {
            Id = clock.NewGuid(),
            Organization = id,
            Name = period.Name,
            Code = period.Code,
            Parent = period.Parent,
            Place = period.Place,
            ValidFrom = period.From,
            ValidTo = period.To,
        };
}
