using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TongKet.Kernel.Web;

/// <summary>A message shown once on the next page.</summary>
public sealed record FlashMessage(string Text, bool IsRefusal);

/// <summary>Carries a message over a redirect in a short-lived cookie, so that pages work without JavaScript and without server state.</summary>
public static class Flash
{
    private const string Cookie = "tk-flash";

    /// <summary>Shows the message on the next page.</summary>
    public static void Set(HttpContext http, FlashMessage message) =>
        http.Response.Cookies.Append(
            Cookie,
            WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(message)),
            ForMinute(hidden: true)
        );

    /// <summary>Tells the page's script that what was sent is stored, so that it need not keep it any longer in the browser.</summary>
    public static void Accept(HttpContext http) => http.Response.Cookies.Append("tk-accepted", "1", ForMinute(hidden: false));

    /// <summary>Takes the message out; null when there is none. A cookie that cannot be read is no message.</summary>
    public static FlashMessage? Take(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var text))
        {
            return null;
        }

        if (!http.Response.HasStarted)
        {
            http.Response.Cookies.Delete(Cookie);
        }

        try
        {
            return JsonSerializer.Deserialize<FlashMessage>(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The local page that sent the request, else the home page. Never a foreign address.</summary>
    public static string Back(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == http.Request.Host.Value
            ? from.PathAndQuery
            : "/";

    private static CookieOptions ForMinute(bool hidden) =>
        new()
        {
            HttpOnly = hidden,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromMinutes(1),
            IsEssential = true,
        };
}
