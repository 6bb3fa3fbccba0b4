using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Splits a text into lines and takes Markdown and stray HTML off them; the marks become shares of bold and italic.</summary>
internal sealed partial class MarkupLines
{
    private readonly bool _markup;
    private readonly List<TextLine> _lines = [];
    private bool _bold;
    private bool _italic;
    private int _blanks;
    private bool _break;
    private bool _pageGap;

    private MarkupLines(bool markup) => _markup = markup;

    [GeneratedRegex(
        @"\*\*[^\s*]|~~[^\s~]|\\[-.()*_#+]|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|^#{1,6} |<br\s*/?>|</(?:p|td|div)>|^[ \t]*\|[^\n]*\|[ \t]*$|\*[^\s*][^*\n]*[^\s*]\*",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|td|th|tr|li|h[1-6])\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LineBreak { get; }

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,200}>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^[\s|:*_=~.\-–—]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ornament { get; }

    public static (IReadOnlyList<TextLine> Lines, bool Markup) Read(string text)
    {
        var reader = new MarkupLines(Markup.IsMatch(text));
        foreach (var range in text.AsSpan().Split('\n'))
        {
            reader.Line(text[range]);
        }

        return (reader._lines, reader._markup);
    }

    private void Line(string raw)
    {
        if (raw.Contains('\f', StringComparison.Ordinal))
        {
            _pageGap = true;
            raw = raw.Replace('\f', ' ');
        }

        var line = raw.TrimEnd();
        if (line.Length == 0)
        {
            Blank();
            return;
        }

        if (Rows.TrySplit(line) is { } cells)
        {
            (_bold, _italic) = (false, false);
            Add(new TextLine(line) { Cells = [.. cells.Select(Cell)] });
            (_bold, _italic) = (false, false);
            return;
        }

        if (Ornament.IsMatch(line))
        {
            // A rule or a cell border separates; "** **" is only an empty paragraph.
            _break |= line.Contains('|', StringComparison.Ordinal) || !line.Contains("** **", StringComparison.Ordinal);
            Blank();
            return;
        }

        foreach (var part in _markup ? LineBreak.Split(line) : [line])
        {
            Part(part);
        }
    }

    private void Part(string part)
    {
        var body = part.TrimStart();
        if (body.Length == 0)
        {
            return;
        }

        var indent = part.Length - body.Length + (3 * part.AsSpan(0, part.Length - body.Length).Count('\t'));
        var heading = false;
        if (_markup)
        {
            body = Tag.Replace(body, "").TrimStart('>', ' ');
            var hashes = body.AsSpan().IndexOfAnyExcept('#');
            heading = hashes is >= 1 and <= 6 && body[hashes] == ' ';
            body = Decoded(heading ? body[hashes..].Trim() : body);
        }

        var plain = new EmphasisScan(body, _markup, _bold, _italic);
        (_bold, _italic) = (plain.BoldAfter, plain.ItalicAfter);
        var text = plain.Text.Trim();
        if (text.Length > 0 && !Ornament.IsMatch(text))
        {
            Add(
                new TextLine(text, indent)
                {
                    Bold = heading ? 1 : plain.Bold,
                    Italic = plain.Italic,
                    EmphasisGoesOn = plain.BoldAfter || plain.ItalicAfter,
                    Break = heading,
                }
            );
        }
    }

    private string Cell(string cell)
    {
        var lines = new StringBuilder();
        foreach (var part in LineBreak.Split(cell))
        {
            var plain = new EmphasisScan(Decoded(Tag.Replace(part, "")).Trim(), true, false, false).Text.Trim();
            if (plain.Length > 0 && !Ornament.IsMatch(plain))
            {
                lines.Append(lines.Length > 0 ? "\n" : "").Append(plain);
            }
        }

        return lines.ToString();
    }

    // "&nbsp;" is a blank that must become one.
    private static string Decoded(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? TextCleaning.Clean(WebUtility.HtmlDecode(text)) : text;

    private void Blank()
    {
        _blanks++;
        // A forgotten mark must not make the rest of the paper bold.
        (_bold, _italic) = (false, false);
    }

    private void Add(TextLine line)
    {
        _lines.Add(line with { Blanks = _blanks, Break = line.Break || _break, PageGap = _pageGap });
        (_blanks, _break, _pageGap) = (0, false, false);
    }
}
