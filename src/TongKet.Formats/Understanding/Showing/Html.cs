using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>Writes HTML; whatever comes from a paper goes through <see cref="Text"/>.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _page = new();

    /// <summary>Markup of our own, as it is.</summary>
    public Html Raw(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Text from anywhere, escaped.</summary>
    public Html Text(string text)
    {
        _page.Append(Encoder.Encode(text));
        return this;
    }

    public override string ToString() => _page.ToString();
}
