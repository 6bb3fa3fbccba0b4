using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Viewing;

/// <summary>Answers from the snapshot.</summary>
internal sealed class OrganizationHistory(OrganizationSnapshots snapshots) : IOrganizationHistory
{
    private const int MostFormer = 50;

    public async Task<OrganizationLineage> LineageAsync(CancellationToken ct) => (await snapshots.NewestAsync(ct)).Lineage;

    public async Task<SuccessionView?> FindAsync(SuccessionId id, CancellationToken ct) =>
        (await LineageAsync(ct)).All.FirstOrDefault(s => s.Id == id);

    public async Task<IReadOnlyList<FormerName>> FindFormerAsync(string words, DateOnly on, CancellationToken ct)
    {
        var wanted = Fold.Bare(Fold.Of(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
        {
            return [];
        }

        var snapshot = await snapshots.NewestAsync(ct);
        var lineage = snapshot.Lineage;
        return
        [
            .. snapshot
                .SearchNames.Where(n => n.Version.ValidTo <= on && wanted.All(w => n.Bare.Contains(w, StringComparison.Ordinal)))
                .Select(n => n.Version)
                .Where(v => lineage.NameOf(v.Organization, on) != v.Name || !lineage.IsAlive(v.Organization, on))
                // Versions come in the order of their days: the last with a name says until when it was in use.
                .GroupBy(v => (v.Organization, v.Name))
                .Select(g => g.Last())
                .OrderByDescending(v => v.ValidTo)
                .Take(MostFormer)
                .Select(v => new FormerName(
                    v.Organization,
                    v.Name,
                    v.Code,
                    v.ValidFrom,
                    v.ValidTo!.Value.AddDays(-1),
                    Became.Words(lineage, v.Organization, on),
                    lineage.StandingFor(v.Organization, on)
                )),
        ];
    }
}
