using Npgsql;
using TongKet.Accounts.Walling;
using TongKet.Reports.Data;
using TongKet.Tests.Accounts.Matrix;

namespace TongKet.Tests.Accounts.Walling;

/// <summary>The database asked directly, as the role that the program has: what the first wall would have refused is not there.</summary>
public sealed class WallSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Rows =>
        new()
        {
            { "unit", "reports_section_text where report = '@report'", true },
            { "sibling", "reports_section_text where report = '@report'", false },
            { "beside", "reports_section_text where report = '@report'", false },
            { "below", "reports_section_text where report = '@report'", false },
            // Those to whom it goes see what was sent, not what is being written; those above see both, as the agreed table says.
            { "collector", "reports_section_text where report = '@report'", false },
            { "collector", "reports_submission where report = '@report'", true },
            { "launcher", "reports_submission where report = '@report'", true },
            { "above", "reports_section_text where report = '@report'", true },
            { "sibling", "reports_submission where report = '@report'", false },
            { "sibling", "reports_section_version where report = '@report'", false },
            { "sibling", "reports_import where report = '@report'", false },
            { "sibling", "reports_event where report = '@report'", false },
            { "unit", "reports_figure where report = '@sibling-report'", false },
            { "unit", "documents_document where id = '@document'", true },
            { "beside", "documents_document where id = '@document'", false },
            { "below", "documents_file where owner = '@launcher-office'", false },
            { "unit", "documents_file where id = (select file from documents_document where id = '@document')", true },
            { "launcher", "consolidation_contribution where id = '@open'", true },
            { "collector", "consolidation_contribution where id = '@open'", true },
            { "unit", "consolidation_contribution where id = '@open'", false },
            { "launcher", "consolidation_passage where id = '@other-passage'", false },
            { "beside", "consolidation_passage where id = '@other-passage'", true },
            { "unit", "consolidation_offer where report = '@report'", true },
            { "sibling", "consolidation_offer where report = '@report'", false },
            { "collector", "consolidation_offer where report = '@report'", false },
            { "above", "consolidation_offer where report = '@report'", true },
            { "unit", "reviews_directive where review = '@review'", false },
            { "launcher", "reviews_directive where review = '@review'", true },
            { "beside", "reviews_directive_version where id = '@directive-version'", false },
            { "launcher", "reviews_directive_version where id = '@directive-version'", true },
            { "unit", "reviews_draft where id = '@draft'", false },
            { "launcher", "reviews_draft where id = '@draft'", true },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_office_finds_the_rows_in_which_it_has_a_part_and_no_others(string office, string rows, bool there)
    {
        var sql = "select count(*) from " + site.Seeds.Filled(rows);

        Assert.True(await NumberAsync(site.Source, sql, null) > 0, "there is nothing to hide");
        Assert.Equal(there, await NumberAsync(site.Application, sql, office) > 0);
    }

    [Fact]
    public async Task A_connection_that_says_nothing_finds_nothing()
    {
        foreach (var table in await WalledTables.NamesAsync(site.Source))
        {
            Assert.Equal(0, await NumberAsync(site.Application, $"select count(*) from {table}", null));
        }
    }

    [Theory]
    [InlineData("update reports_section_text set html = 'trộm' where report = '@report'")]
    [InlineData("delete from reports_figure where report = '@sibling-report'")]
    [InlineData("update documents_document set subject = 'trộm' where id = '@document'")]
    public async Task A_foreign_row_is_not_changed_either(string sql)
    {
        Assert.Equal(0, await ChangedAsync("beside", site.Seeds.Filled(sql)));
    }

    [Fact]
    public async Task Nothing_is_written_in_another_office_s_name()
    {
        var sql =
            "insert into documents_file (id, owner, name, media_type, sha256, size, bytes, saved_at) "
            + $"values (gen_random_uuid(), '{Offices.Of("unit").Value}', 'x', 'text/plain', repeat('0', 64), 0, '', now())";

        var refused = await Assert.ThrowsAsync<PostgresException>(() => ChangedAsync("beside", sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task A_use_case_that_forgot_to_ask_finds_nothing_either()
    {
        var report = new TongKet.Reports.Contracts.ReportId(site.Seeds["report"]);
        Task<int> Count() => site.Seeds.ReadAsync(db => Task.FromResult(db.SectionVersions.Count(v => v.Report == report)));

        Assert.Equal(0, await Wall.ForAsync(Offices.Of("beside"), Count));
        Assert.NotEqual(0, await Wall.ForAsync(Offices.Of("unit"), Count));
        Assert.NotEqual(0, await Wall.AsSystemAsync(Count));
    }

    private Task<int> ChangedAsync(string office, string sql) => AsAsync(site.Application, office, sql, c => c.ExecuteNonQueryAsync(Ct));

    private static Task<long> NumberAsync(NpgsqlDataSource source, string sql, string? office) =>
        AsAsync(source, office, sql, async c => (long)(await c.ExecuteScalarAsync(Ct))!);

    private static async Task<T> AsAsync<T>(NpgsqlDataSource source, string? office, string sql, Func<NpgsqlCommand, Task<T>> run)
    {
        await using var connection = await source.OpenConnectionAsync(Ct);
        if (office is not null)
        {
            await using var set = new NpgsqlCommand("select wall_enter($1, false)", connection);
            set.Parameters.Add(new NpgsqlParameter { Value = Offices.Of(office).Value.ToString() });
            await set.ExecuteNonQueryAsync(Ct);
        }

        await using var command = new NpgsqlCommand(sql, connection);
        return await run(command);
    }
}
