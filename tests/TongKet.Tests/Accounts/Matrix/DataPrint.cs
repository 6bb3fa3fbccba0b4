using System.Globalization;
using Npgsql;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>A print of everything stored but the audit log, waiting jobs and keys: two are the same when nothing has changed in between.</summary>
internal static class DataPrint
{
    private const string Tables = """
        select string_agg(
            format('select %L || coalesce(md5(string_agg((to_jsonb(t) - ''taken_in_at'')::text, '''' order by t::text)), '''') from %I t', table_name || ' ', table_name),
            ' union all ')
        from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and table_name not like 'accounts\_audit%' and table_name not like 'kernel\_%' and table_name not like '%key%'
        """;

    public static async Task<IReadOnlyList<string>> OfAsync(NpgsqlDataSource source)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var listing = source.CreateCommand(Tables);
        var sql = Convert.ToString(await listing.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture)!;
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var prints = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            prints.Add(reader.GetString(0));
        }

        prints.Sort(StringComparer.Ordinal);
        return prints;
    }
}
