using System.Globalization;
using System.Text;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Neighbouring runs in fonts of one old encoding: they are judged together, since a word is often cut into several runs.</summary>
internal sealed class LegacyRuns(LegacyReading reading)
{
    // More words make nobody surer, and texts in thousands of pieces must not be joined over and over.
    private const int LongEnough = 5_000;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private readonly List<(string Text, bool Capitals)> _runs = [];
    private LegacyEncoding _encoding;
    private int _length;

    public void Add(string text, LegacyFont font, bool capitals, StringBuilder target)
    {
        if (_runs.Count > 0 && (font.Encoding != _encoding || _length > LongEnough))
        {
            Flush(target);
        }

        _length += text.Length;

        _encoding = font.Encoding;
        var all = capitals || font.Capitals;
        if (_runs.Count > 0 && _runs[^1].Capitals == all)
        {
            // A letter and its mark may stand in two runs.
            _runs[^1] = (_runs[^1].Text + text, all);
        }
        else
        {
            _runs.Add((text, all));
        }
    }

    public void Flush(StringBuilder target)
    {
        if (_runs.Count == 0)
        {
            return;
        }

        var isLegacy = reading.IsLegacy(string.Concat(_runs.Select(r => r.Text)), _encoding);
        foreach (var (text, capitals) in _runs)
        {
            var shown = isLegacy ? LegacyText.Decode(text, _encoding) : text;
            target.Append(capitals ? shown.ToUpper(Vietnamese) : shown);
        }

        _runs.Clear();
        _length = 0;
    }
}
