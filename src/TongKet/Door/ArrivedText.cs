namespace TongKet.Door;

/// <summary>A text is waited for before the door: over a weak line it takes seconds, in which its request would hold a place and do nothing.</summary>
internal static class ArrivedText
{
    /// <summary>A report's text with its tables is far below; what is larger is a file, and a line of its own takes it as it comes.</summary>
    public const long Largest = 1 << 20;

    public static IApplicationBuilder UseArrivedTexts(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                if (http.Request.ContentLength is > 0 and <= Largest and { } length)
                {
                    // All of it in memory, in a buffer as long as it is.
                    http.Request.EnableBuffering((int)length, Largest);
                    await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
                    http.Request.Body.Position = 0;
                }

                await next(http);
            }
        );
}
