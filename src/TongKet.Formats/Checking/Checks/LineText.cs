using DocumentFormat.OpenXml;
using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Changes the letters of a line, leaving all runs and their looks as they are.</summary>
internal static class LineText
{
    /// <summary>The change that makes the line read so; null when a tab or another element stands in between.</summary>
    public static Action? Become(MeasuredLine line, string wanted)
    {
        var whole = string.Concat(line.Pieces.Select(p => p.Text));
        var start = whole.Length - whole.TrimStart().Length;
        var old = whole.Trim();
        var same = 0;
        while (same < old.Length && same < wanted.Length && old[same] == wanted[same])
        {
            same++;
        }

        var end = 0;
        while (end < old.Length - same && end < wanted.Length - same && old[^(end + 1)] == wanted[^(end + 1)])
        {
            end++;
        }

        return Replace(line, start + same, old.Length - same - end, wanted[same..^end]);
    }

    private static Action? Replace(MeasuredLine line, int from, int length, string with)
    {
        var at = 0;
        var edits = new List<(LinePiece Piece, int From, int Length)>();
        foreach (var piece in line.Pieces)
        {
            var first = Math.Max(from, at);
            var last = Math.Min(from + length, at + piece.Text.Length);
            // An insertion goes into the piece that it touches.
            var touches = length == 0 && edits.Count == 0 && piece.Element is not null && from >= at && from <= at + piece.Text.Length;
            if (first < last || touches)
            {
                if (piece.Element is null)
                {
                    return null;
                }

                edits.Add((piece, first - at, Math.Max(0, last - first)));
            }

            at += piece.Text.Length;
        }

        return edits.Count == 0 ? null : () => Write(edits, with);
    }

    private static void Write(List<(LinePiece Piece, int From, int Length)> edits, string with)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            var (piece, from, length) = edits[i];
            piece.Element!.Text = piece.Text.Remove(from, length).Insert(from, i == 0 ? with : "");
            piece.Element.Space = SpaceProcessingModeValues.Preserve;
        }
    }
}
