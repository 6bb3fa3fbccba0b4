using System.Text.Json;
using Npgsql;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Data.Private;

namespace TongKet.Benchmarks.Seeding;

/// <summary>Answers to one form by many units in a private PostgreSQL, in the shape of the table that consolidations keep.</summary>
internal sealed class SeededAnswers : IAsyncDisposable
{
    private readonly PrivatePostgres _server;
    private readonly NpgsqlDataSource _source;

    private SeededAnswers(PrivatePostgres server) => (_server, _source) = (server, NpgsqlDataSource.Create(server.ConnectionString));

    /// <summary>20 rows by 10 columns; every fifth row and the last column are calculated.</summary>
    public static StatisticalForm Form { get; } =
        new(
            "01",
            "Kết quả thực hiện",
            [
                .. Enumerable.Range(1, 9).Select(i => new FormLine($"c{i}", $"Chỉ tiêu {i}")),
                new FormLine("tl", "Tỷ lệ") { Formula = "[c2] / [c1] * 100", Type = IndicatorType.Percent },
            ],
            [
                .. Enumerable
                    .Range(1, 20)
                    .Select(i => new FormLine($"d{i}", $"Dòng {i}") { Formula = i % 5 == 0 ? $"[d{i - 1}] + [d{i - 2}]" : "" }),
            ]
        );

    public static async Task<SeededAnswers> MakeAsync(string folder, int units, CancellationToken ct)
    {
        var binaries = PostgresBinaries.Find([WebHost.AssetsFolder]) ?? throw new InvalidOperationException("Build src/TongKet first.");
        var seeded = new SeededAnswers(SeededReview.Value(await PrivatePostgres.StartAsync(folder, binaries, durable: true, ct)));
        await using var make = seeded._source.CreateCommand("create table answer (unit uuid primary key, cells jsonb not null)");
        await make.ExecuteNonQueryAsync(ct);
        await seeded.FillAsync(units, ct);
        return seeded;
    }

    public async Task<IReadOnlyList<UnitForm>> ReadAsync(CancellationToken ct)
    {
        await using var command = _source.CreateCommand("select unit, cells from answer order by unit");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var read = new List<UnitForm>();
        while (await reader.ReadAsync(ct))
        {
            read.Add(new(reader.GetGuid(0), JsonSerializer.Deserialize<IReadOnlyList<CellEntry>>(reader.GetString(1), Json.Stored)!));
        }

        return read;
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task FillAsync(int units, CancellationToken ct)
    {
        var asked = FormLayout.OfStored(Form).Asked.ToList();
        await using var connection = await _source.OpenConnectionAsync(ct);
        await using var copy = await connection.BeginBinaryImportAsync("copy answer from stdin (format binary)", ct);
        for (var unit = 0; unit < units; unit++)
        {
            var cells = asked.Select((c, i) => new CellEntry(c.Key.Row, c.Key.Column, CellState.Value, 1 + (unit * 31 + i * 17) % 997));
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(Guid.CreateVersion7(), NpgsqlTypes.NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(JsonSerializer.Serialize(cells, Json.Stored), NpgsqlTypes.NpgsqlDbType.Jsonb, ct);
        }

        await copy.CompleteAsync(ct);
    }
}
