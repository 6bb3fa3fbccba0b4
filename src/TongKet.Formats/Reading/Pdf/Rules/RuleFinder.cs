using System.Globalization;
using System.Text;

namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Finds level and upright lines in a grey picture of a page (PGM), longer than letters are and thin.</summary>
internal static class RuleFinder
{
    private const byte Light = 190;

    // A cell is at least this long, in inches; strokes of letters are shorter.
    private const double Shortest = 0.22;

    public static PageRules Find(byte[] pgm, int dotsPerInch, double slope = 0)
    {
        if (Head(pgm) is not var (width, height, start) || width < 10 || height < 10)
        {
            return PageRules.None;
        }

        var least = (int)(dotsPerInch * Shortest);
        var (level, upright) = (new RuleGathering(least), new RuleGathering(least));
        var begun = new int[width];
        Array.Fill(begun, -1);
        for (var y = 0; y <= height; y++)
        {
            var row = y < height ? pgm.AsSpan(start + (y * width), width) : default;
            var from = -1;
            for (var x = 0; x <= width; x++)
            {
                var dark = x < width && !row.IsEmpty && row[x] < Light;
                if (dark && from < 0)
                {
                    from = x;
                }
                else if (!dark && from >= 0)
                {
                    level.Add(y, from, x - 1);
                    from = -1;
                }

                if (x < width && dark != begun[x] >= 0)
                {
                    if (!dark)
                    {
                        upright.Add(x, begun[x], y - 1);
                    }

                    begun[x] = dark ? y : -1;
                }
            }
        }

        var points = 72.0 / dotsPerInch;
        return new PageRules(level.Rules(points, slope), upright.Rules(points, -slope));
    }

    // "P5\n827 1169\n255\n" and then a byte for each dot.
    private static (int Width, int Height, int Start)? Head(byte[] pgm)
    {
        var head = Encoding.ASCII.GetString(pgm, 0, Math.Min(64, pgm.Length)).Split((char[])['\n', ' '], 5);
        if (
            head.Length < 5
            || head[0] != "P5"
            || !int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out var height)
        )
        {
            return null;
        }

        var start = head[..4].Sum(part => part.Length + 1);
        return (long)width * height + start <= pgm.Length ? (width, height, start) : null;
    }
}
