using System.Globalization;
using System.Net;

namespace TongKet.Shell;

/// <summary>A page of one sentence, drawn without the shell: the shell may be what failed, or what there is no time for.</summary>
internal static class PlainPage
{
    /// <summary>The page; it opens itself again after so many seconds, when they are given.</summary>
    public static string Of(string title, string message, int? again = null)
    {
        var refresh = again is { } seconds
            ? $"<meta http-equiv=\"refresh\" content=\"{seconds.ToString(CultureInfo.InvariantCulture)}\">"
            : "";
        var (head, text) = (WebUtility.HtmlEncode(title), WebUtility.HtmlEncode(message));
        return $"<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"/favicon.svg\">{refresh}<title>{head}</title><body style=\"font-family:sans-serif;max-width:40rem;margin:4rem auto;line-height:1.6\"><h1>{head}</h1><p>{text}</p><p><a href=\"/\">Về Trang chủ</a></p></body></html>";
    }
}
