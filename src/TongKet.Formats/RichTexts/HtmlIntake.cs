using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TongKet.Formats.RichTexts;

/// <summary>HTML from the editor or the clipboard, read into the model: an allow-list, since what is not known is not kept.</summary>
internal static class HtmlIntake
{
    public static RichTextBody Read(string html, RichTextLimits limits)
    {
        var cut = html.Length > limits.Characters;
        if (cut)
        {
            html = html[..limits.Characters];
        }

        if (HtmlNesting.DeepestOf(html) > limits.Nesting)
        {
            return RichText.FromPlainText(HtmlNesting.BareText(html)) with { Cut = cut };
        }

        using var document = new HtmlParser().ParseDocument(html);
        var walk = new HtmlWalk(limits);
        var sink = new BlockSink();
        if (document.Body is { } body)
        {
            walk.Children(body, default, sink, 0);
        }

        return new RichTextBody(sink.Take(), cut || walk.Cut);
    }

    /// <summary>Elements whose content is never text of the section.</summary>
    public static bool IsDropped(IElement element) =>
        element.LocalName
            is "script"
                or "style"
                or "head"
                or "title"
                or "meta"
                or "link"
                or "xml"
                or "template"
                or "object"
                or "embed"
                or "iframe"
                or "svg"
                or "math"
                or "noscript"
                or "del"
                or "select"
                or "textarea"
                or "button"
                or "img"
                or "video"
                or "audio"
                or "canvas"
        || StyleSays(element, "display", "none")
        || StyleSays(element, "mso-hide", "all")
        || StyleSays(element, "mso-element", "comment-list")
        || element.ClassName is "MsoCommentReference" or "msocomanchor";

    public static bool IsBlock(string name) =>
        name
            is "p"
                or "div"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "section"
                or "article"
                or "header"
                or "footer"
                or "main"
                or "aside"
                or "nav"
                or "blockquote"
                or "pre"
                or "address"
                or "center"
                or "figure"
                or "figcaption"
                or "dl"
                or "dt"
                or "dd"
                or "li"
                or "tr"
                or "td"
                or "th"
                or "caption"
                or "form"
                or "fieldset"
                or "hr"
                or "details"
                or "summary";

    public static RichAlign AlignOf(IElement element, RichAlign inherited) =>
        (StyleValue(element, "text-align") ?? element.GetAttribute("align")?.ToLowerInvariant()) switch
        {
            "left" or "start" => RichAlign.Left,
            "center" => RichAlign.Center,
            "right" or "end" => RichAlign.Right,
            "justify" => RichAlign.Justify,
            _ => element.LocalName == "center" ? RichAlign.Center : inherited,
        };

    public static InlineLook LookOf(IElement element, InlineLook look) =>
        new(
            StyleValue(element, "font-weight") switch
            {
                "bold" or "bolder" or "600" or "700" or "800" or "900" => true,
                "normal" or "lighter" or "400" => false,
                _ => look.Bold || element.LocalName is "b" or "strong",
            },
            StyleValue(element, "font-style") switch
            {
                "italic" or "oblique" => true,
                "normal" => false,
                _ => look.Italic || element.LocalName is "i" or "em",
            },
            look.Underline || element.LocalName is "u" or "ins" || StyleValue(element, "text-decoration")?.Contains("underline") is true
        );

    private static bool StyleSays(IElement element, string property, string value) => StyleValue(element, property) == value;

    private static string? StyleValue(IElement element, string property)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style)
        {
            return null;
        }

        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..].Trim().ToLowerInvariant();
            }
        }

        return null;
    }
}
