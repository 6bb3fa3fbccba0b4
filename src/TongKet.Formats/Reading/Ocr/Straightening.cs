namespace TongKet.Formats.Reading.Ocr;

/// <summary>Turns the words of a page that was laid on the scanner aslant back to level, and gives the words of a line one height.</summary>
internal static class Straightening
{
    public static List<OcrWord> Level(List<OcrWord> words, out double slope)
    {
        var aslant = Slope(words);
        slope = Math.Abs(aslant) < 0.001 ? 0 : aslant;
        var level = slope == 0 ? words : words.ConvertAll(w => Turn(w, aslant));
        return [.. level.GroupBy(w => w.Line).SelectMany(line => Pieces([.. line.OrderBy(w => w.Left)])).SelectMany(OneHeight)];
    }

    // The middle of the slopes between the first and last words of lines, the long ones counted by their length.
    private static double Slope(List<OcrWord> words)
    {
        var slopes = words
            .GroupBy(w => w.Line)
            .Where(line => line.Count() >= 4)
            .Select(line => (First: line.First(), Last: line.Last()))
            .Where(ends => ends.Last.Left - ends.First.Left > 20 * ends.First.Height)
            .Select(ends => (ends.Last.Bottom - ends.First.Bottom) / (ends.Last.Middle - ends.First.Middle))
            .Order()
            .ToArray();
        return slopes.Length < 3 ? 0 : slopes[slopes.Length / 2];
    }

    private static OcrWord Turn(OcrWord word, double slope)
    {
        var (down, right) = (slope * word.Middle, slope * (word.Top + word.Bottom) / 2);
        return word with { Left = word.Left + right, Right = word.Right + right, Top = word.Top - down, Bottom = word.Bottom - down };
    }

    // tesseract takes what stands side by side in two columns for one line, though the letters may differ in size and the lines not meet.
    private static IEnumerable<List<OcrWord>> Pieces(List<OcrWord> line)
    {
        var piece = new List<OcrWord>();
        foreach (var word in line)
        {
            if (piece.Count > 0 && word.Left - piece[^1].Right > 1.5 * piece.Max(w => w.Height))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(word);
        }

        yield return piece;
    }

    // "o" is half as high as "Đ": the usual top and bottom of the line stand for each of its words.
    private static IEnumerable<OcrWord> OneHeight(List<OcrWord> line)
    {
        var tops = line.Select(w => w.Top).Order().ToArray();
        var bottoms = line.Select(w => w.Bottom).Order().ToArray();
        var (top, bottom) = (tops[tops.Length / 4], bottoms[bottoms.Length * 3 / 4]);
        return line.Select(w => w with { Top = Math.Min(top, bottom - 1), Bottom = bottom });
    }
}
