using Npgsql;
using TongKet.Accounts.Contracts;

namespace TongKet.Benchmarks.Evening;

/// <summary>What was acknowledged against what the database holds; each difference is a line.</summary>
internal sealed class Compared(NpgsqlDataSource source)
{
    private readonly List<string> _differences = [];

    public IReadOnlyList<string> Differences => _differences;

    public int Compares { get; private set; }

    public int Unread { get; private set; }

    /// <summary>The last acknowledged text stands there, word for word, and its version counts each acknowledged text once.</summary>
    public async Task SavesAsync(IReadOnlyList<Saver> savers, Guid section, CancellationToken ct)
    {
        var rows = await ReadAsync(
            $"""
            select t.report, t.version::bigint, t.html, (select v.html from reports_section_version v where v.report = t.report and v.section = t.section
                and v.kind <> 'Conflict' order by v.at desc, v.version desc limit 1),
                (select count(*) from reports_section_version v where v.report = t.report and v.section = t.section and v.kind = 'Conflict')
            from reports_section_text t where t.section = '{section}'
            """,
            r => (Report: r.GetGuid(0), Version: r.GetInt64(1), Html: r.GetString(2), Kept: r.GetString(3), Lost: r.GetInt64(4)),
            ct
        );
        var stored = rows.ToDictionary(r => r.Report);
        foreach (var saver in savers.Where(s => s is { Saves: > 0, InDoubt: false }))
        {
            Compares++;
            if (!stored.TryGetValue(saver.Report, out var found))
            {
                _differences.Add($"{saver.Report}: nothing is stored");
                continue;
            }

            Expect(found.Html == saver.Acknowledged, saver.Report, "the stored text is not the acknowledged one");
            Expect(found.Kept == saver.Acknowledged, saver.Report, "the newest kept version is not the acknowledged text");
            Expect(found.Version == saver.Saves, saver.Report, $"version {found.Version} after {saver.Saves} acknowledged texts");
            Expect(found.Lost == 0, saver.Report, "a text was set aside as a conflict");
        }
    }

    /// <summary>One submission for each, with the hash that stands on the receipt and the unit's own sentences; one number; the place says that it was sent; it was taken in.</summary>
    public async Task SubmissionsAsync(IReadOnlyList<Clerk> clerks, CancellationToken ct)
    {
        var rows = await ReadAsync(
            """
            select s.report, s.id, s.key, s.sha256, encode(sha256(s.content), 'hex'), p.state, convert_from(s.content, 'UTF8'),
                count(*) over (partition by s.report),
                (select count(*) from documents_document d where d.is_outgoing and d.request_key = s.key and d.id = s.document),
                (select count(*) from documents_document d where d.is_outgoing and d.owner = s.organization),
                (select count(*) from consolidation_submission c where c.submission = s.id and c.currency = 'Current')
            from reports_submission s join reviews_participant p on p.id = s.participant
            """,
            r => new Sent(
                r.GetGuid(0),
                r.GetGuid(1),
                r.GetGuid(2),
                r.GetString(3) == r.GetString(4) ? r.GetString(3) : "wrong",
                r.GetString(5),
                r.GetString(6),
                [r.GetInt64(7), r.GetInt64(8), r.GetInt64(9), r.GetInt64(10)]
            ),
            ct
        );
        var stored = rows.ToDictionary(r => r.Id);
        foreach (var clerk in clerks.Where(c => c.Submission is not null))
        {
            Compares++;
            if (!stored.TryGetValue(clerk.Submission!.Value, out var found))
            {
                _differences.Add($"{clerk.Role.Report}: submission {clerk.Submission} is not stored");
                continue;
            }

            Expect(found.Report == clerk.Role.Report && found.Key == Guid.Parse(clerk.Key), found.Report, "another report or key");
            // A receipt that nobody could open in three minutes is counted, not compared.
            Unread += clerk.Hash.Length == 0 ? 1 : 0;
            Expect(
                clerk.Hash.Length == 0 ? found.Hash != "wrong" : found.Hash == clerk.Hash,
                found.Report,
                "the hash on the receipt is not that of the stored bytes"
            );
            Expect(found.Content.Contains(clerk.Role.Office, StringComparison.Ordinal), found.Report, "not the unit's own sentences");
            Expect(found.State is "Sent", found.Report, $"the place says {found.State}");
            Expect(
                found.Counts is [1, 1, 1, 1],
                found.Report,
                $"submissions, papers, numbers, taken in: {string.Join(", ", found.Counts)}"
            );
        }
    }

    /// <summary>The log of what was done holds together.</summary>
    public async Task<long> AuditAsync(IAuditCheck audit, CancellationToken ct)
    {
        var verdict = await audit.VerifyAsync([], null, ct);
        if (verdict.FirstBroken is { } at)
        {
            _differences.Add($"the audit log is broken at {at}");
        }

        return verdict.Checked;
    }

    private void Expect(bool holds, Guid report, string otherwise)
    {
        if (!holds)
        {
            _differences.Add($"{report}: {otherwise}");
        }
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 300;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private sealed record Sent(Guid Report, Guid Id, Guid Key, string Hash, string State, string Content, long[] Counts);
}
