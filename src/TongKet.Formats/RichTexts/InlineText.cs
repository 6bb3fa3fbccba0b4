using System.Text;

namespace TongKet.Formats.RichTexts;

/// <summary>Bold, italic, underlined.</summary>
internal readonly record struct InlineLook(bool Bold, bool Italic, bool Underline);

/// <summary>Gathers the runs of a paragraph: blanks collapsed as in HTML, invisible characters dropped, runs of one look joined.</summary>
internal sealed class InlineText
{
    private readonly List<(StringBuilder Text, InlineLook Look)> _runs = [];
    private InlineLook? _blank;

    public bool IsEmpty => _runs.Count == 0;

    public void Append(ReadOnlySpan<char> text, InlineLook look)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                _blank ??= look;
            }
            else if (IsVisible(character))
            {
                if (_blank is { } blankLook && !AtLineStart)
                {
                    Put(' ', blankLook);
                }

                _blank = null;
                Put(character, look);
            }
        }
    }

    public void Break()
    {
        _blank = null;
        if (!IsEmpty)
        {
            Put('\n', _runs[^1].Look);
        }
    }

    /// <summary>The runs, ends trimmed; starts anew.</summary>
    public List<RichRun> TakeRuns()
    {
        while (_runs.Count > 0 && (_runs[^1].Text.Length == 0 || _runs[^1].Text[^1] is '\n' or ' '))
        {
            if (_runs[^1].Text.Length > 0)
            {
                _runs[^1].Text.Length--;
            }

            if (_runs[^1].Text.Length == 0)
            {
                _runs.RemoveAt(_runs.Count - 1);
            }
        }

        var runs = _runs.Select(r => new RichRun(Whole(r.Text.ToString()), r.Look.Bold, r.Look.Italic, r.Look.Underline)).ToList();
        _runs.Clear();
        _blank = null;
        return runs;
    }

    private bool AtLineStart => IsEmpty || _runs[^1].Text[^1] == '\n';

    private void Put(char character, InlineLook look)
    {
        if (_runs.Count == 0 || _runs[^1].Look != look)
        {
            _runs.Add((new StringBuilder(), look));
        }

        _runs[^1].Text.Append(character);
    }

    /// <summary>Half a surrogate pair can stand in no file, and composed letters are the house's normal form.</summary>
    private static string Whole(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    // Control characters, noncharacters, soft hyphen, zero-width marks and byte-order marks come with pasted text and break files and searches.
    private static bool IsVisible(char c) =>
        !char.IsControl(c)
        && c
            is not (
                '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or '\u2060'
                or '\uFEFF'
                or '\uFFFE'
                or '\uFFFF'
            );
}
