using Npgsql;

namespace TongKet.Benchmarks.Evening;

/// <summary>Reports of thousands of units from one that was written through the program, so that preparing an evening takes seconds.</summary>
internal static class CloneReports
{
    private const string Sql = """
        create temp table clone on commit drop as
            select c.participant, c.report, c.office from unnest($1::uuid[], $2::uuid[], $3::text[]) as c(participant, report, office);
        insert into reports_report (id, participant, review, organization, title, recipient, via, review_owner, stage, handling, sent_version, step, send_key, opened_at)
            select c.report, p.id, p.review, p.organization, t.title, p.recipient, p.via, t.review_owner, t.stage, t.handling, t.sent_version, t.step, uuidv7(), t.opened_at
            from clone c join reviews_participant p on p.id = c.participant join reports_report t on t.id = $4;
        insert into reports_section_text (report, section, html, plain, words, mark, version, updated_by, updated_by_name, updated_at)
            select c.report, t.section, replace(t.html, $5, c.office), replace(t.plain, $5, c.office), t.words, t.mark, t.version, t.updated_by, t.updated_by_name, t.updated_at
            from clone c join reports_section_text t on t.report = $4;
        insert into reports_section_version (id, report, section, version, kind, html, words, by, by_name, begun_at, at)
            select uuidv7(), c.report, t.section, t.version, t.kind, replace(t.html, $5, c.office), t.words, t.by, t.by_name, t.begun_at, t.at
            from clone c join reports_section_version t on t.report = $4;
        insert into reports_figure (report, indicator, state, value, version, updated_by, updated_by_name, updated_at)
            select c.report, t.indicator, t.state, t.value, t.version, t.updated_by, t.updated_by_name, t.updated_at
            from clone c join reports_figure t on t.report = $4;
        insert into reports_event (id, report, kind, words, organization, by, by_name, at)
            select uuidv7(), c.report, t.kind, t.words, p.organization, t.by, t.by_name, t.at
            from clone c join reviews_participant p on p.id = c.participant join reports_event t on t.report = $4;
        insert into reports_approval (id, report, at, by, by_name, code, authority, positions, delegation, leader_name)
            select uuidv7(), c.report, t.at, t.by, t.by_name, t.code, t.authority, t.positions, t.delegation, t.leader_name
            from clone c join reports_approval t on t.report = $4;
        insert into reviews_holding (participant, step, state, at)
            select c.participant, h.step, h.state, h.at
            from clone c join reports_report t on t.id = $4 join reviews_holding h on h.participant = t.participant;
        update reviews_participant p set state = s.state, step = s.step
            from clone c, reports_report t join reviews_participant s on s.id = t.participant where t.id = $4 and p.id = c.participant;
        """;

    /// <summary>Makes a report for each place like that of the template; the template's office is named by the place's own.</summary>
    public static async Task RunAsync(
        NpgsqlDataSource source,
        Guid template,
        string templateOffice,
        IReadOnlyList<(Guid Place, Guid Report, string Office)> places,
        CancellationToken ct
    )
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        // A statement with parameters is sent alone.
        foreach (var statement in Sql.Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = statement
                .Replace("$4", $"'{template}'::uuid", StringComparison.Ordinal)
                .Replace("$5", $"'{templateOffice}'", StringComparison.Ordinal);
            await using var command = new NpgsqlCommand(text, connection, transaction);
            if (text.Contains("$1", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = places.Select(p => p.Place).ToArray() });
                command.Parameters.Add(new NpgsqlParameter { Value = places.Select(p => p.Report).ToArray() });
                command.Parameters.Add(new NpgsqlParameter { Value = places.Select(p => p.Office).ToArray() });
            }

            await command.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }
}
