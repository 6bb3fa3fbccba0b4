using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TongKet.Reviews.Directing;

/// <summary>Reads the page's form: the lines as they were typed, with the wording that the facts gave to each.</summary>
internal static class PostedDirective
{
    public static DirectiveText Read(IFormCollection form) =>
        new()
        {
            Type = One(form, "loai"),
            Subject = One(form, "trich-yeu"),
            Addressees = Lines(form, "kinh-gui"),
            Parts = [.. Parts(form)],
            Copies = Lines(form, "noi-nhan"),
            Given = form.ContainsKey("g-trich-yeu")
                ? new GivenHead(Clean(form["g-trich-yeu"]), Clean(form["g-kinh-gui"]), Clean(form["g-noi-nhan"]))
                : null,
            Signing = int.TryParse(form["ky"], CultureInfo.InvariantCulture, out var signing) ? signing : 0,
            Position = One(form, "chuc-vu"),
            Signer = One(form, "nguoi-ky"),
        };

    private static IEnumerable<DirectivePart> Parts(IFormCollection form)
    {
        var (keys, kinds, texts, composed) = (form["d-khoa"], form["d-loai"], form["d-loi"], form["d-goc"]);
        for (var i = 0; i < keys.Count && i < kinds.Count && i < texts.Count && i < composed.Count; i++)
        {
            var kind = Enum.TryParse<PartKind>(kinds[i], out var known) ? known : PartKind.Text;
            yield return new DirectivePart(keys[i] ?? "", kind, Clean(texts[i]), Clean(composed[i]));
        }
    }

    private static string One(IFormCollection form, string name) => Clean(form[name]).ReplaceLineEndings(" ");

    private static string[] Lines(IFormCollection form, string name) =>
        Clean(form[name]).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // PostgreSQL's text holds no NUL character.
    private static string Clean(string? typed) => (typed ?? "").Replace('\0', ' ').ReplaceLineEndings("\n").Trim();
}
