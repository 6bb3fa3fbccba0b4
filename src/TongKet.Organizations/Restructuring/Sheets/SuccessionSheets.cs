using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Importing;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>Export, and import in two steps: keep and preview, then take.</summary>
internal sealed class SuccessionSheets(OrganizationSnapshots snapshots, KeptFiles files, RecordSuccessions record, TimeProvider clock)
    : ISuccessionSheets
{
    public async Task<Sheet> ExportAsync(OrganizationId top, CancellationToken ct) =>
        ExportSuccessions.Of((await snapshots.NewestAsync(ct)).Lineage, top);

    public Task<Outcome<Guid>> KeepAsync(Stream file, OrganizationId owner, CancellationToken ct) =>
        files.KeepAsync(file, owner, SuccessionColumns.Required, ct);

    public async Task<Outcome<ImportPreview>> PreviewAsync(Guid import, OrganizationId owner, CancellationToken ct)
    {
        var table = await files.ReadAsync(import, owner, SuccessionColumns.Required, ct);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        var snapshot = await snapshots.NewestAsync(ct);
        var book = new VersionBook(snapshot.Versions.Select(v => (v.Organization, v.Period)));
        return PlanSuccessions.Of(table.Value, book, snapshot.Lineage, owner, clock).Preview;
    }

    public async Task<Outcome<int>> ApplyAsync(Guid import, SuccessionRecorder who, Action<TongKetDb> alongside, CancellationToken ct)
    {
        var table = await files.ReadAsync(import, who.Office, SuccessionColumns.Required, ct);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        snapshots.Forget();
        var lineage = (await snapshots.NewestAsync(ct)).Lineage;
        var taken = await record.HandleAllAsync(
            book =>
            {
                var (plans, preview) = PlanSuccessions.Of(table.Value, book, lineage, who.Office, clock);
                return new Plans(plans, preview.Errors.Count > 0 ? OrganizationProblems.ImportHasErrors : null);
            },
            who,
            alongside,
            ct
        );
        return taken.Succeeded ? taken.Value.Count : taken.Problem;
    }
}
