using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Benchmarks.Serving;
using TongKet.Data;

namespace TongKet.Benchmarks.Evening;

/// <summary>How many statements one save and one sending take, counted in a server of this process before the evening begins.</summary>
internal static class CountedWays
{
    public static async Task<string> RunAsync(NpgsqlDataSource owner, string connection, EveningPlan plan, CancellationToken ct)
    {
        var role = await ApplicationRole.EnsureAsync(owner, connection, ct);
        await using var source = NpgsqlDataSource.Create(role!);
        using var count = new StatementCount();
        await using var app = WebHost.Build(source, "http://127.0.0.1:0");
        await app.StartAsync(ct);
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var client = Person.Client(address);
        var (person, sender) = (new Person(client, plan.Clerks[^1].UserName), plan.Clerks[^1]);
        await person.SignInAsync(SeededReview.Password, ct);
        var page = $"/bao-cao/{sender.Report}/xem";
        var opened = await count.ListAsync(() => person.OpenAsync(page, ct));
        var writer = new Person(client, plan.Savers[^1].UserName);
        await writer.SignInAsync(SeededReview.Password, ct);
        var section = $"/bao-cao/{plan.Savers[^1].Report}/muc/{plan.Section}";
        var editor = await count.ListAsync(() => writer.OpenAsync($"/bao-cao/{plan.Savers[^1].Report}?muc={plan.Section}", ct));
        var beat = await count.ListAsync(() => writer.PutAsync($"{section}/giu", new { takeOver = false }, ct));
        // The second save, as after a pause: what was known of the person is asked anew.
        var tab = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await writer.PutAsync(section, Text(1), ct);
        await Task.Delay(2_500, ct);
        var save = await count.ListAsync(() => writer.PutAsync(section, Text(2), ct));
        foreach (var statement in save)
        {
            Output.Note("  " + string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(24)));
        }

        await app.StopAsync(ct);
        return $"SQL statements: opening the editor {editor.Count}, a sign of writing {beat.Count}, a save {save.Count}, opening a report to send it {opened.Count}.";

        object Text(int sequence) =>
            new
            {
                html = $"<p>Lần {sequence}</p>",
                version = sequence - 1,
                editor = tab,
                sequence,
            };
    }
}
