using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Takes apart two columns that stand on the same lines, as the header and the signature of a paper do in text laid out by a PDF tool.</summary>
internal static partial class Columns
{
    // The rule under the motto is a right half too.
    [GeneratedRegex(@"(?<=\S) {3,}(?=[\p{Lu}“""(*]|[-–—―_=]{3})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap { get; }

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks { get; }

    public static List<TextLine> TakeApart(IReadOnlyList<TextLine> lines)
    {
        var result = new List<TextLine>(lines.Count);
        var behindZone = false;
        for (var i = 0; i < lines.Count; )
        {
            var end = ZoneEnd(lines, i, out var gutter);
            if (end == i)
            {
                result.Add(Narrow(behindZone ? lines[i] with { Break = true } : lines[i]));
                behindZone = false;
                i++;
                continue;
            }

            var zone = lines.Skip(i).Take(end - i).ToList();
            result.AddRange(Column([.. zone.Select(l => Left(l, gutter)).Where(l => l.Text.Length > 0)]));
            result.AddRange(Column([.. zone.Select(l => Right(l, gutter)).Where(l => l.Text.Length > 0)]));
            i = end;
            behindZone = true;
        }

        return result;
    }

    // A zone runs from a line in two halves to the last line that keeps to the same gutter.
    private static int ZoneEnd(IReadOnlyList<TextLine> lines, int start, out int gutter)
    {
        gutter = 0;
        if (!TryGap(lines[start], out var left, out var right))
        {
            return start;
        }

        var (end, last, halves) = (start + 1, start + 1, 1);
        for (; end < lines.Count && end - start < 60; end++)
        {
            var line = lines[end];
            var (from, to) = (line.Indent, line.Width);
            // "Kính gửi:" stands below both columns of the letterhead, however short its lines are.
            if (line.Cells is not null || line.Text.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            if (TryGap(line, out var l, out var r) && l <= right && r >= left)
            {
                (left, right, halves, last) = (Math.Max(left, l), Math.Min(right, r), halves + 1, end + 1);
            }
            else if (from > left && from >= right - 6)
            {
                (right, last) = (Math.Min(right, from), end + 1);
            }
            else if (
                to <= right - 2
                && from <= Math.Max(6, left / 2)
                && (line.Blanks == 0 || line.Blanks <= 2 && RightComes(lines, end, left))
            )
            {
                left = Math.Max(left, to);
                last = line.Blanks == 0 && last == end ? end + 1 : last;
            }
            else
            {
                break;
            }
        }

        gutter = left + 1;
        return left < right && (halves >= 2 || last - start >= 3) ? last : start;
    }

    private static bool RightComes(IReadOnlyList<TextLine> lines, int at, int left)
    {
        for (var i = at + 1; i < lines.Count && i <= at + 3; i++)
        {
            if (lines[i].Indent > left || TryGap(lines[i], out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryGap(TextLine line, out int left, out int right)
    {
        (left, right) = (0, 0);
        if (line.Cells is not null || Gap.Match(line.Text) is not { Success: true } gap)
        {
            return false;
        }

        if (gap.NextMatch() is { Success: true } second)
        {
            // Three columns are a table, not a header.
            if (second.NextMatch().Success)
            {
                return false;
            }

            gap = second;
        }

        (left, right) = (line.Indent + gap.Index, line.Indent + gap.Index + gap.Length);
        return true;
    }

    private static List<TextLine> Column(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var runsOn = i > 0 && lines[i].Blanks == 0 && ColumnItems.RunsOn(lines[i - 1], lines[i], full: false);
            lines[i] = lines[i] with { Break = !runsOn, RunsOn = runsOn };
        }

        return lines;
    }

    private static TextLine Left(TextLine line, int gutter) =>
        line.Indent >= gutter - 1
            ? line with
            {
                Text = "",
            }
            : Narrow(line with { Text = line.Text[..Math.Min(line.Text.Length, gutter - line.Indent)].Trim(), Break = true });

    private static TextLine Right(TextLine line, int gutter)
    {
        var from = Math.Max(0, gutter - line.Indent);
        return from >= line.Text.Length
            ? line with
            {
                Text = "",
            }
            : Narrow(
                line with
                {
                    Text = line.Text[from..].Trim(),
                    Indent = line.Indent + from + line.Text.Length - from - line.Text[from..].TrimStart().Length,
                    Break = true,
                }
            );
    }

    private static TextLine Narrow(TextLine line) => line.Cells is null ? line with { Text = Blanks.Replace(line.Text, " ") } : line;
}
