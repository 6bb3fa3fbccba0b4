using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>A line as it stands in the paper: cleaned text, what stands before it, and its pieces when it holds two columns.</summary>
internal sealed class PaperLine
{
    public required MappedText Text { get; init; }

    /// <summary>Pieces divided by wide blanks, with the column each starts in.</summary>
    public required IReadOnlyList<LinePiece> Pieces { get; init; }

    public required int Indent { get; init; }

    /// <summary>Length of the line as printed, indent included.</summary>
    public required int Width { get; init; }

    /// <summary>Empty lines before it, less what is usual in this paper.</summary>
    public int Gap { get; set; }

    /// <summary>A cell's border or a rule stands between this line and the one before.</summary>
    public required bool StartsCell { get; init; }

    public required TextMarks Marks { get; init; }

    /// <summary>Which table of the paper it stands in; -1 for running text.</summary>
    public required int Table { get; init; }

    public string Value => Text.Text;
}

/// <summary>A part of a line and the column it starts in.</summary>
internal sealed record LinePiece(MappedText Text, int Column);
