using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>A whole file -> plans, each tried on a book of its own so that a wrong row is named and the rest is still checked.</summary>
internal static class PlanSuccessions
{
    public static (IReadOnlyList<SuccessionPlan> Plans, ImportPreview Preview) Of(
        SheetTable table,
        VersionBook original,
        OrganizationLineage lineage,
        OrganizationId owner,
        TimeProvider clock
    )
    {
        var book = original.Copy();
        var (names, known) = (new NameIndex(book), new KnownSuccessions(lineage));
        var planning = new PlanRows(book, names, clock);
        var (plans, errors, differences, unchanged) = (
            new List<SuccessionPlan>(),
            new List<ImportError>(),
            new List<ImportDifference>(),
            0
        );
        foreach (var rows in RowGroups.Of([.. table.Rows.Select(r => SuccessionRow.Read(r, errors)).OfType<SuccessionRow>()]))
        {
            if (known.Holds(rows))
            {
                unchanged++;
                continue;
            }

            var plan = planning.Plan(rows);
            var words = plan is null ? planning.Wrong : Words(book, plan);
            if (plan is not null && (Within.Refusal(book, plan, owner) ?? ApplySuccession.To(book, plan)) is { } refusal)
            {
                (plan, words) = (null, refusal.Message);
            }

            if (plan is null)
            {
                errors.Add(new ImportError(rows[0].Number, $"Dòng {rows[0].Number}: {words}"));
                continue;
            }

            names.Add(book.TakeTouched().Select(t => t.Organization));
            plans.Add(plan);
            differences.Add(
                new ImportDifference(
                    string.Join("; ", rows.Select(r => r.New.Name).Where(n => n.Length > 0).Distinct()) is { Length: > 0 } heirs
                        ? heirs
                        : rows[0].Old.Name,
                    plan.New.Count > 0,
                    [words]
                )
            );
        }

        return (plans, new ImportPreview(differences, unchanged, [.. errors.OrderBy(e => e.Row)]));
    }

    private static string Words(VersionBook book, SuccessionPlan plan) =>
        $"{SuccessionWords.Of(plan.Kind)} từ {plan.Basis.From.ToVietnamText()}: {string.Join("; ", plan.Predecessors.Select(book.NameOf))}";
}
