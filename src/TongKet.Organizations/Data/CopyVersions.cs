using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Data;

/// <summary>Versions by COPY: a country has ten thousand and more. The organisations themselves must be saved before.</summary>
internal static class CopyVersions
{
    private const string Into =
        "copy organizations_version (id, organization, name, code, parent, place, valid_from, valid_to) from stdin (format binary)";

    extension(TongKetDb db)
    {
        public async Task CopyVersionsAsync(IEnumerable<OrganizationVersion> versions, CancellationToken ct)
        {
            await db.Database.OpenConnectionAsync(ct);
            await using var rows = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(Into, ct);
            foreach (var version in versions)
            {
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(version.Id, ct);
                await rows.WriteAsync(version.Organization.Value, ct);
                await rows.WriteAsync(version.Name, ct);
                await rows.WriteAsync(version.Code, ct);
                await IdOrNullAsync(rows, version.Parent, ct);
                await rows.WriteAsync(version.Place, ct);
                await rows.WriteAsync(version.ValidFrom, NpgsqlDbType.Date, ct);
                await (version.ValidTo is { } end ? rows.WriteAsync(end, NpgsqlDbType.Date, ct) : rows.WriteNullAsync(ct));
            }

            await rows.CompleteAsync(ct);
        }
    }

    private static Task IdOrNullAsync(NpgsqlBinaryImporter rows, OrganizationId? id, CancellationToken ct) =>
        id is { } known ? rows.WriteAsync(known.Value, ct) : rows.WriteNullAsync(ct);
}
