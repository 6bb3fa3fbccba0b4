using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using TongKet.Kernel.Data;

namespace TongKet.Consolidation.Data;

/// <summary>
/// Two hundred units bring ten thousand passages at once; PostgreSQL's COPY writes them in a second, in the caller's transaction,
/// where row by row takes ten.
/// </summary>
internal static class BulkRows
{
    extension(TongKetDb db)
    {
        public async Task CopyAsync(IReadOnlyCollection<Contribution> contributions, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync(
                """
                consolidation_contribution
                (id, consolidation, section, submission, participant, organization, ordinal, html, text, fold_hash, status, currency)
                """,
                ct
            );
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
        }

        public async Task CopyAsync(IReadOnlyCollection<DraftPassage> passages, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync(
                "consolidation_passage (id, consolidation, section, ordinal, html, text, edited, updated_at, updated_by, version)",
                ct
            );
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
        }

        public async Task CopyAsync(IReadOnlyCollection<PassageSource> sources, CancellationToken ct)
        {
            await using var rows = await db.BeginAsync("consolidation_passage_source (id, passage, contribution, author, author_name)", ct);
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
        }

        private Task<NpgsqlBinaryImporter> BeginAsync(string table, CancellationToken ct) =>
            ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync($"copy {table} from stdin (format binary)", ct);
    }
}
