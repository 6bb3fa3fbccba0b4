using System.Globalization;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;

namespace TongKet.Cli.Auditing;

/// <summary>Walks the log of a database, also of one whose server is running.</summary>
internal static class VerifyAudit
{
    public static Task<int> RunAsync(string folder, string? connection, string? heads, TextWriter output, CancellationToken ct) =>
        WithCheckAsync(
            folder,
            connection,
            output,
            async check =>
            {
                var kept = await AuditHeadsFile.ReadAsync(heads ?? Path.Combine(folder, AuditHeadsFile.Name), ct);
                var progress = new Told(n => output.WriteLine($"Đã kiểm {Number(n)} mục ..."));
                var verdict = await check.VerifyAsync(kept, progress, ct);
                await output.WriteLineAsync(Words(verdict, kept.Count));
                return verdict.IsWhole ? 0 : 1;
            },
            ct
        );

    public static Task<int> PrintHeadAsync(string folder, string? connection, TextWriter output, CancellationToken ct) =>
        WithCheckAsync(
            folder,
            connection,
            output,
            async check =>
            {
                await output.WriteLineAsync(AuditHeadsFile.LineOf(await check.HeadAsync(ct), TimeProvider.System));
                return 0;
            },
            ct
        );

    private static async Task<int> WithCheckAsync(
        string folder,
        string? connection,
        TextWriter output,
        Func<IAuditCheck, Task<int>> run,
        CancellationToken ct
    )
    {
        try
        {
            if (connection is null && !Directory.Exists(folder))
            {
                await output.WriteLineAsync(
                    $"Không có thư mục dữ liệu {folder}. Hãy chỉ bằng --data, hoặc chỉ cơ sở dữ liệu bằng --connection."
                );
                return 2;
            }

            if ((connection ?? RunningDatabase.ConnectionTo(folder)) is { } known)
            {
                await using var source = NpgsqlDataSource.Create(known);
                return await AskAsync(source, run);
            }

            var opened = await DatabaseSource.OpenAsync(folder, null, durable: true, ct);
            if (!opened.Succeeded)
            {
                await output.WriteLineAsync(opened.Problem.Message);
                return 2;
            }

            await using var database = opened.Value;
            return await AskAsync(database.Source, run);
        }
        // EF wraps a lost connection in an InvalidOperationException.
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or InvalidOperationException)
        {
            await output.WriteLineAsync($"Không đọc được nhật ký: {exception.GetBaseException().Message}");
            return 2;
        }
    }

    private static async Task<int> AskAsync(NpgsqlDataSource source, Func<IAuditCheck, Task<int>> run)
    {
        await using var services = new ServiceCollection().AddLogging().AddTongKet(source).BuildServiceProvider();
        return await run(services.GetRequiredService<IAuditCheck>());
    }

    private static string Words(AuditVerdict verdict, int heads)
    {
        var at = Number(verdict.FirstBroken ?? 0);
        return verdict.Fault switch
        {
            null => $"Nhật ký nguyên vẹn: {Number(verdict.Checked)} mục, khớp {heads} mốc đã giữ.",
            AuditFault.CutOff => $"Nhật ký bị cắt đuôi: thiếu từ mục số {at}. {Number(verdict.Checked)} mục trước đó nguyên vẹn.",
            AuditFault.Rewritten => $"Nhật ký bị viết lại: mục số {at} không khớp mốc đã giữ.",
            AuditFault.Unchained => $"Có mục nằm ngoài chuỗi, sau mục số {Number(verdict.Checked)}.",
            _ => $"Nhật ký bị sửa hoặc xóa ở mục số {at}. {Number(verdict.Checked)} mục trước đó nguyên vẹn.",
        };
    }

    private static string Number(long number) => number.ToString("N0", VietnamTime.Culture);

    // Progress<T> tells later, on another thread; here the lines come in order.
    private sealed class Told(Action<long> say) : IProgress<long>
    {
        public void Report(long value) => say(value);
    }
}
