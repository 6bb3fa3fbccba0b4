namespace TongKet.Shell;

/// <summary>What every answer says to the browser about what it may do with it; also the answers to failures, which begin anew.</summary>
internal static class SafetyHeaders
{
    // Tabler draws its icons from data: images; nothing else may come from outside or run inline. A style attribute can neither fetch nor run anything
    // under these rules and carries the alignment of paragraphs in the texts of reports, so attributes alone are open; style elements are not.
    private const string Pages =
        "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'; script-src-attr 'none'; "
        + "object-src 'none'; frame-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    // A file that somebody brought is for saving: were it opened here, it could do nothing.
    private const string Files = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public static IApplicationBuilder UseSafetyHeaders(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                http.Response.OnStarting(() =>
                {
                    Write(http);
                    return Task.CompletedTask;
                });
                return next(http);
            }
        );

    private static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = headers.ContentDisposition.Count > 0 ? Files : Pages;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // Not "no-referrer": a refused form goes back to the page that sent it.
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
