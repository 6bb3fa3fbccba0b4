using System.Net;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;

namespace TongKet.Kernel.Web;

/// <summary>Draws the page of <see cref="UnsentForm"/>.</summary>
internal sealed class UnsentFormPage(string address, string message, bool signIn, string back, string after)
{
    public string Draw(
        IReadOnlyList<KeyValuePair<string, string>> fields,
        AntiforgeryTokenSet? token,
        IReadOnlyDictionary<string, string> labels
    )
    {
        var html = new StringBuilder($"<h1>Chưa gửi được</h1><p role=\"alert\" class=\"text-danger\">{Encode(message)}</p>");
        html.Append(signIn ? "<p><a class=\"btn\" href=\"/dang-nhap\" target=\"_blank\" rel=\"noopener\">Đăng nhập ở thẻ mới</a></p>" : "");
        _ = token is null
            ? html.Append("<p>Tệp và mật khẩu không giữ lại được. Hãy mở lại trang trước để chọn tệp, nhập lại rồi gửi.</p>")
            : DrawForm(html, fields, token, labels);
        var typed = fields.Where(f => !labels.ContainsKey(f.Key) && IsTyped(f.Value));
        var boxes = string.Concat(typed.Select(f => $"<p>{Box(f.Value, "readonly aria-label=\"Nội dung đã gõ\"")}</p>"));
        html.Append(boxes == "" ? "" : $"<details><summary>Nội dung bạn đã gõ (để chép lại khi cần)</summary>{boxes}</details>");
        return html.Append($"<p><a href=\"{Encode(back)}\">Về trang trước</a></p>").ToString();
    }

    /// <summary>Without the shell, which belongs to somebody who is signed in and has the right.</summary>
    public static string Alone(string content) =>
        "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Chưa gửi được</title><link rel=\"icon\" href=\"/favicon.svg\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"stylesheet\" href=\"/assets/app.css\">"
        + $"<script type=\"module\" src=\"/assets/app.js\"></script></head><body><main class=\"container py-4\">{content}</main></body></html>";

    private StringBuilder DrawForm(
        StringBuilder html,
        IReadOnlyList<KeyValuePair<string, string>> fields,
        AntiforgeryTokenSet token,
        IReadOnlyDictionary<string, string> labels
    )
    {
        html.Append(
                $"<form method=\"post\" action=\"{Encode(address)}\" data-island=\"resend\" data-signed-out=\"{(signIn ? "1" : "0")}\" data-after=\"{after}\">"
            )
            .Append($"<input type=\"hidden\" name=\"{Encode(token.FormFieldName)}\" value=\"{Encode(token.RequestToken ?? "")}\">");
        foreach (var (name, value) in fields)
        {
            var named = $"name=\"{Encode(name)}\"";
            html.Append(
                labels.TryGetValue(name, out var label)
                    ? $"<label class=\"form-label\">{Encode(label)}{(label.Contains(UnsentForm.DayHint) ? Line(value, named) : Box(value, named))}</label>"
                    : $"<input type=\"hidden\" {named} value=\"{Encode(value)}\">"
            );
        }

        return html.Append("<p class=\"mt-3\"><button class=\"btn btn-primary\">Gửi lại</button></p></form>");
    }

    private static string Line(string value, string attributes) =>
        $"<input class=\"form-control mb-2\" inputmode=\"numeric\" autocomplete=\"off\" {attributes} value=\"{Encode(value)}\">";

    // After a new line, because a text box swallows the first one.
    private static string Box(string value, string attributes) =>
        $"<textarea class=\"form-control mb-2\" rows=\"{Math.Clamp((value.Length / 80) + 1, 1, 12)}\" {attributes}>\n{Encode(value)}</textarea>";

    // Ids, versions and ticks are nothing that somebody would copy.
    private static bool IsTyped(string value) => value.Any(c => char.IsWhiteSpace(c) || (char.IsLetter(c) && c > '\x7f'));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
