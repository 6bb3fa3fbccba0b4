namespace TongKet.Formats.Understanding.View;

/// <summary>Two columns printed side by side ("THÀNH ĐOÀN X          ĐOÀN TNCS HỒ CHÍ MINH") are divided by wide blanks.</summary>
internal static class Columns
{
    private const int WideBlank = 3;

    public static IReadOnlyList<LinePiece> Cut(string text, int start, int end, int lineStart)
    {
        var pieces = new List<LinePiece>();
        var i = start;
        while (i < end)
        {
            while (i < end && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            var pieceStart = i;
            var blanks = 0;
            while (i < end && blanks < WideBlank)
            {
                blanks = text[i] == '\t' ? WideBlank : char.IsWhiteSpace(text[i]) ? blanks + 1 : 0;
                i++;
            }

            var piece = CleanText.Of(text, pieceStart, i - pieceStart);
            if (!piece.IsEmpty)
            {
                pieces.Add(new LinePiece(piece, pieceStart - lineStart));
            }
        }

        return pieces;
    }
}
