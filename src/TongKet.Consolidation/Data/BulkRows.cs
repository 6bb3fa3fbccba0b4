using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using TongKet.Kernel.Data;

namespace TongKet.Consolidation.Data;

/// <summary>
/// Two hundred units bring ten thousand passages at once; PostgreSQL's COPY brings them in a second, in the caller's transaction,
/// where row by row takes ten.
/// </summary>
internal static class BulkRows
{
    private const string ContributionTable = "consolidation_contribution";
    private const string ContributionColumns =
        "id, consolidation, section, submission, participant, organization, ordinal, html, text, fold_hash, status, currency";
    private const string PassageTable = "consolidation_passage";
    private const string PassageColumns = "id, consolidation, section, ordinal, html, text, edited, updated_at, updated_by, version";
    private const string SourceTable = "consolidation_passage_source";
    private const string SourceColumns = "id, passage, contribution, author, author_name";

    extension(TongKetDb db)
    {
        public async Task CopyAsync(IReadOnlyCollection<Contribution> contributions, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync(ContributionTable, ContributionColumns, ct);
            foreach (var one in contributions)
            {
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(one.Id.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Consolidation.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Section.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Submission.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Participant.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Organization.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Ordinal, NpgsqlDbType.Integer, ct);
                await rows.WriteAsync(one.Html, NpgsqlDbType.Text, ct);
                await rows.WriteAsync(one.Text, NpgsqlDbType.Text, ct);
                await rows.WriteAsync(one.FoldHash, NpgsqlDbType.Bigint, ct);
                await rows.WriteAsync(one.Status.ToString(), NpgsqlDbType.Text, ct);
                await rows.WriteAsync(one.Currency.ToString(), NpgsqlDbType.Text, ct);
            }

            await rows.CompleteAsync(ct);
            await rows.CloseAsync(ct);
            await db.TakeOverAsync(ContributionTable, ContributionColumns, ct);
        }

        public async Task CopyAsync(IReadOnlyCollection<DraftPassage> passages, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync(PassageTable, PassageColumns, ct);
            foreach (var one in passages)
            {
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(one.Id.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Consolidation.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Section.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Ordinal, NpgsqlDbType.Integer, ct);
                await rows.WriteAsync(one.Html, NpgsqlDbType.Text, ct);
                await rows.WriteAsync(one.Text, NpgsqlDbType.Text, ct);
                await rows.WriteAsync(one.Edited, NpgsqlDbType.Boolean, ct);
                await rows.WriteAsync(one.UpdatedAt.UtcDateTime, NpgsqlDbType.TimestampTz, ct);
                await rows.WriteAsync(one.UpdatedBy.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Version, NpgsqlDbType.Integer, ct);
            }

            await rows.CompleteAsync(ct);
            await rows.CloseAsync(ct);
            await db.TakeOverAsync(PassageTable, PassageColumns, ct);
        }

        public async Task CopyAsync(IReadOnlyCollection<PassageSource> sources, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync(SourceTable, SourceColumns, ct);
            foreach (var one in sources)
            {
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(one.Id.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Passage.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Contribution?.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.Author?.Value, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(one.AuthorName, NpgsqlDbType.Text, ct);
            }

            await rows.CompleteAsync(ct);
            await rows.CloseAsync(ct);
            await db.TakeOverAsync(SourceTable, SourceColumns, ct);
        }

        // COPY does not write into a table behind row-level security (PostgreSQL, "COPY"): it fills a table of this transaction, which is then taken over.
        private async Task<NpgsqlBinaryImporter> BeginAsync(string table, string columns, CancellationToken ct)
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var make = new NpgsqlCommand(
                $"create temporary table bulk_{table} on commit drop as select {columns} from {table} with no data",
                connection
            );
            await make.ExecuteNonQueryAsync(ct);
            return await connection.BeginBinaryImportAsync($"copy bulk_{table} ({columns}) from stdin (format binary)", ct);
        }

        private async Task TakeOverAsync(string table, string columns, CancellationToken ct)
        {
            await using var take = new NpgsqlCommand(
                $"insert into {table} ({columns}) select {columns} from bulk_{table}; drop table bulk_{table}",
                (NpgsqlConnection)db.Database.GetDbConnection()
            );
            await take.ExecuteNonQueryAsync(ct);
        }
    }
}
