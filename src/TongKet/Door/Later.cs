using System.Globalization;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;
using TongKet.Shell;

namespace TongKet.Door;

/// <summary>The answer "not now, come again in so many seconds": nothing was done, so the same may be sent once more.</summary>
internal static class Later
{
    public static readonly Problem Busy = new("web.busy", "Máy chủ đang bận.");

    public static readonly Problem Held = new("web.held", "Nội dung này đang được người khác cập nhật.");

    public static Task AnswerAsync(HttpContext http, Problem why, int seconds)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        if (UnsentForm.IsSentBy(http))
        {
            return UnsentForm.AnswerAsync(
                http,
                StatusCodes.Status503ServiceUnavailable,
                $"{why.Message} {(ComesBack(http.Request)
                    ? $"Nội dung bạn gửi chưa được ghi nhưng vẫn còn trên trang này, hệ thống tự gửi lại sau {seconds} giây. Xin đừng đóng trang."
                    : $"Xin chờ {seconds} giây rồi làm lại: tệp phải chọn lại, mật khẩu phải nhập lại.")}"
            );
        }

        if (IsPage(http.Request))
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.WriteAsync(
                PlainPage.Of(why.Message.TrimEnd('.'), $"{why.Message} Trang này tự mở lại sau {seconds} giây.", seconds),
                http.RequestAborted
            );
        }

        return Results
            .Problem(
                title: $"{why.Message} Nội dung bạn gõ vẫn còn trên máy này, hệ thống tự gửi lại sau {seconds} giây.",
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["code"] = why.Code }
            )
            .ExecuteAsync(http);
    }

    // A file is not held here and a password is not shown again.
    private static bool ComesBack(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true
        && !request.Path.StartsWithSegments("/dang-nhap", StringComparison.Ordinal);

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("html", StringComparison.Ordinal)
        && !request.Headers.ContainsKey("HX-Request");
}
