using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Consolidation.Data;

/// <summary>The module's own tables.</summary>
internal static class ConsolidationTables
{
    extension(TongKetDb db)
    {
        public DbSet<ReviewConsolidation> Consolidations => db.Set<ReviewConsolidation>();
        public DbSet<TakenSubmission> TakenSubmissions => db.Set<TakenSubmission>();
        public DbSet<Contribution> Contributions => db.Set<Contribution>();
        public DbSet<DraftPassage> Passages => db.Set<DraftPassage>();
        public DbSet<PassageSource> PassageSources => db.Set<PassageSource>();
        public DbSet<UnitFigure> UnitFigures => db.Set<UnitFigure>();
        public DbSet<UnitFormCells> UnitForms => db.Set<UnitFormCells>();
        public DbSet<Offer> Offers => db.Set<Offer>();
        public DbSet<TakenFigure> TakenFigures => db.Set<TakenFigure>();

        /// <summary>
        /// The consolidation, held for the running transaction: people who work on the same one wait for each other, so two clicks cannot
        /// use a passage twice. Null when there is none.
        /// </summary>
        public Task<ReviewConsolidation?> HoldAsync(ConsolidationId id, CancellationToken ct) =>
            db
                .Consolidations.FromSql($"select * from consolidation_consolidation where id = {id.Value} for update")
                .SingleOrDefaultAsync(ct);
    }
}
