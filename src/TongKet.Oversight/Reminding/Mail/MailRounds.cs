using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TongKet.Kernel.Time;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>Goes round for ever: the digest from seven o'clock on, then what is due. A dead mail server holds up nothing else.</summary>
internal sealed partial class MailRounds(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private DateOnly _digested;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogRoundFailed(exception);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<MailDoor>().Settings is null)
        {
            return;
        }

        var now = clock.GetUtcNow().InVietnam;
        if (now.Hour >= DailyDigest.Hour && _digested != clock.VietnamToday)
        {
            await scope.ServiceProvider.GetRequiredService<DailyDigest>().QueueAsync(ct);
            _digested = clock.VietnamToday;
        }

        var send = scope.ServiceProvider.GetRequiredService<SendMail>();
        while (await send.SendDueAsync(ct) > 0) { }
    }

    [LoggerMessage(LogLevel.Error, "A round of the mail failed; the next one comes in three seconds")]
    private partial void LogRoundFailed(Exception exception);
}
