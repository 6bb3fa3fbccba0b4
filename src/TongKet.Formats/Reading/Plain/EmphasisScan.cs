using System.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Takes the emphasis marks and escapes off one line; the emphasis may have begun in a line before.</summary>
internal sealed class EmphasisScan
{
    public EmphasisScan(string line, bool markup, bool bold, bool italic)
    {
        (BoldAfter, ItalicAfter) = (bold, italic);
        Text = line;
        if (!markup)
        {
            return;
        }

        var text = new StringBuilder(line.Length);
        var (boldCount, italicCount, letters) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]))
            {
                c = line[++i];
            }
            else if (c is '*' && !IsFootnoteStar(line, i))
            {
                var run = 1;
                while (i + 1 < line.Length && line[i + 1] == '*')
                {
                    run++;
                    i++;
                }

                BoldAfter ^= run / 2 % 2 == 1;
                // A mark at the end of a line opens nothing; it was forgotten there.
                ItalicAfter = run % 2 == 1 ? !ItalicAfter && i + 1 < line.Length && line[i + 1] != ' ' : ItalicAfter;
                continue;
            }
            else if (c == '~' && i + 1 < line.Length && line[i + 1] == '~')
            {
                i++;
                continue;
            }
            else if (c == '_' && i + 1 < line.Length && line[i + 1] == '_' && IsUnderlineMark(line, i))
            {
                i++;
                continue;
            }

            text.Append(c);
            if (char.IsLetterOrDigit(c))
            {
                letters++;
                boldCount += BoldAfter ? 1 : 0;
                italicCount += ItalicAfter ? 1 : 0;
            }
        }

        Text = text.ToString();
        Bold = letters == 0 ? 0 : (double)boldCount / letters;
        Italic = letters == 0 ? 0 : (double)italicCount / letters;
    }

    public string Text { get; }

    public double Bold { get; }

    public double Italic { get; }

    public bool BoldAfter { get; private set; }

    public bool ItalicAfter { get; private set; }

    // "__Nơi nhận__" is emphasis, "_____" a blank to be filled in.
    private static bool IsUnderlineMark(string line, int at) =>
        (at == 0 || line[at - 1] != '_') && (at + 2 >= line.Length || line[at + 2] != '_');

    // "(*)" points to a note.
    private static bool IsFootnoteStar(string line, int at) => at > 0 && line[at - 1] == '(' && at + 1 < line.Length && line[at + 1] == ')';
}
