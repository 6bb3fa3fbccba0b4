using AngleSharp.Html.Dom;

namespace TongKet.Tests.Reviews;

/// <summary>A page that came back.</summary>
internal sealed record Page(Uri Address, IHtmlDocument Document)
{
    /// <summary>The tick of the confirm page: all was compared with the paper.</summary>
    public static readonly (string, string) Compared = ("da-doi-chieu", "on");

    public string Text => Document.Body!.TextContent;

    /// <summary>The message on top, or an empty text.</summary>
    public string Message => Document.QuerySelector(".tk-flash, .alert-danger, .alert-success")?.TextContent.Trim() ?? "";

    public IEnumerable<KeyValuePair<string, string>> Fields(string action, string? button, (string Name, string Value)[] changed)
    {
        var form = Document.Forms.Single(f => f.GetAttribute("action") == action);
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "checkbox", IsChecked: false } box when !changed.Any(c => c.Name == box.Name) => (null, ""),
                IHtmlInputElement { Type: "file" } or IHtmlButtonElement => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, ""),
            };
            if (name is { Length: > 0 })
            {
                var other = Array.FindIndex(changed, c => c.Name == name);
                yield return new(name, other >= 0 ? changed[other].Value : value ?? "");
            }
        }

        if (button is not null)
        {
            yield return new("viec", button);
        }
    }
}
