using Npgsql;

namespace TongKet.Tests.Accounts.Walling;

internal static class WalledTables
{
    /// <summary>Tables that hold an office's things and stand before the wall all the same, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Open = new Dictionary<string, string>
    {
        ["accounts_membership"] = "who works where decides for whom somebody may act: read before that is known",
        ["accounts_delegation"] = "in whose place somebody may approve: read before it is known for whom somebody acts",
        ["accounts_audit_entry"] = "append-only; the chain is checked as a whole",
        ["accounts_required_factor"] = "a rule on signing in: read before it is known for whom somebody acts",
        ["assignments_assignment"] = "tasks are given to others: lead, supporters and superior read them by the ledger's own rule",
        ["assignments_supporter"] = "names only",
        ["documents_addressee"] = "names only",
        ["documents_term"] = "dates of congresses, public",
        ["organizations_import"] = "a list of offices, public to all offices",
        ["organizations_recipient_group"] = "a list of offices, public to all offices",
        ["organizations_version"] = "names, public to all offices",
        ["reviews_review"] = "what is asked, not what is answered; read by everybody who takes part",
        ["reviews_participant"] = "states and days, written by the launching office for others",
    };

    public static Task<IReadOnlyList<string>> NamesAsync(NpgsqlDataSource source) =>
        ListAsync(source, "select relname from pg_class where relkind = 'r' and relrowsecurity order by 1");

    /// <summary>Tables with a column that names an office, or a thing of one.</summary>
    public static Task<IReadOnlyList<string>> BoundAsync(NpgsqlDataSource source) =>
        ListAsync(
            source,
            """
            select distinct table_name from information_schema.columns
            where table_schema = 'public' and data_type = 'uuid' and column_name in ('owner', 'organization', 'recipient', 'lead', 'report', 'consolidation', 'submission', 'passage') order by 1
            """
        );

    public static async Task<IReadOnlyList<string>> ListAsync(NpgsqlDataSource source, string sql)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var names = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            names.Add(reader.GetValue(0).ToString()!);
        }

        return names;
    }
}
