using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TongKet.Door;

/// <summary>Beyond what the machine can do in a reasonable time, requests are answered "later" at once instead of all waiting for minutes.</summary>
internal static class DoorSetup
{
    public static IServiceCollection AddDoor(this IServiceCollection services)
    {
        services.AddSingleton(DoorLimits.Usual);
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<DoorLimits>(Set);
        services.AddExceptionHandler<HeldElsewhere>();
        return services;
    }

    private static void Set(RateLimiterOptions options, DoorLimits limits)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            IsSignIn(http.Request) ? Line("sign-ins", limits.SignIns)
            : IsPaper(http.Request) ? Line("papers", limits.Papers)
            : IsDownload(http.Request) ? Line("downloads", limits.Downloads)
            : Line("saves", limits.Saves)
        );
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = async (rejected, _) =>
            await Later.AnswerAsync(rejected.HttpContext, Later.Busy, Random.Shared.Next(limits.Seconds.From, limits.Seconds.To));
    }

    private static RateLimitPartition<string> Line(string name, DoorLimit limit) =>
        RateLimitPartition.GetConcurrencyLimiter(
            name,
            _ =>
                new()
                {
                    PermitLimit = limit.AtOnce,
                    QueueLimit = limit.Waiting,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                }
        );

    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/dang-nhap", StringComparison.Ordinal);

    private static bool IsDownload(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && Made.Any(e => request.Path.Value!.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] Made = ["/pdf", ".pdf", ".docx", ".xlsx"];

    private static bool IsPaper(HttpRequest request) =>
        (request.ContentLength ?? (request.Headers.TransferEncoding.Count == 0 || request.HasJsonContentType() ? 0 : long.MaxValue))
        > ArrivedText.Largest;
}
