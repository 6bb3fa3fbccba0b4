using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Evening;

/// <summary>A person's browser tries again until the server has said that it is done, as the editor's script does.</summary>
internal static class Trying
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The first answer that is one; null when nobody answered for minutes.</summary>
    public static async Task<T?> UntilAsync<T>(Tally tally, Func<Task<T?>> attempt, CancellationToken ct)
        where T : class
    {
        var began = Watch.Start();
        for (var pause = 0.5; began.Elapsed < Patience && !ct.IsCancellationRequested; pause = Math.Min(5, pause * 2))
        {
            try
            {
                if (await attempt() is { } answer)
                {
                    return answer;
                }
            }
            catch (TurnedAwayException away)
            {
                tally.Failed(away.Message);
                await Task.Delay(away.After * (1 + (Random.Shared.NextDouble() * 0.4)), CancellationToken.None);
                continue;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                tally.Failed(exception is TaskCanceledException ? "no answer in a minute" : Short(exception));
            }

            // Not all at the same moment.
            await Task.Delay(TimeSpan.FromSeconds(pause * (0.8 + Random.Shared.NextDouble() * 0.4)), CancellationToken.None);
        }

        return null;
    }

    private static string Short(Exception exception)
    {
        var inner = exception.InnerException is { } cause ? cause.Message : exception.Message;
        return inner.Length > 90 ? inner[..90] : inner;
    }
}
