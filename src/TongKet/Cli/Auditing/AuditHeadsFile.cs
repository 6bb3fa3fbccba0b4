using System.Globalization;
using TongKet.Accounts.Contracts;

namespace TongKet.Cli.Auditing;

/// <summary>Heads of the log kept in a file beside the database, a line an hour: an administrator copies it elsewhere, where nobody of the database comes.</summary>
internal static class AuditHeadsFile
{
    public const string Name = "audit-heads.txt";

    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Writes the head now, then every hour when it has moved, until stopped.</summary>
    public static async Task KeepAsync(IAuditCheck check, string folder, TimeProvider clock, CancellationToken ct)
    {
        AuditHead? last = null;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var head = await check.HeadAsync(ct);
                if (head != last && head.Sequence > 0)
                {
                    Directory.CreateDirectory(folder);
                    await File.AppendAllTextAsync(Path.Combine(folder, Name), LineOf(head, clock) + "\n", ct);
                    last = head;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
            {
                await Console.Error.WriteLineAsync($"Chưa ghi được mốc nhật ký vào {folder}: {exception.Message}");
            }

            await Task.Delay(Every, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public static string LineOf(AuditHead head, TimeProvider clock) =>
        string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} {head.Sequence} {head.Hash}");

    /// <summary>The heads of a file; none when there is no file. Lines of another kind are passed over.</summary>
    public static async Task<IReadOnlyList<AuditHead>> ReadAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        return
        [
            .. (await File.ReadAllLinesAsync(file, ct))
                .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(p => p.Length == 3 && long.TryParse(p[1], CultureInfo.InvariantCulture, out _))
                .Select(p => new AuditHead(long.Parse(p[1], CultureInfo.InvariantCulture), p[2])),
        ];
    }
}
