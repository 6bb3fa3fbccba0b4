namespace TongKet.Formats.Reading.Plain;

/// <summary>A line of a text file without its markup, with what the page around it tells.</summary>
internal sealed record TextLine(string Text, int Indent = 0)
{
    /// <summary>Share of bold characters, 0..1.</summary>
    public double Bold { get; init; }

    /// <summary>Share of italic characters, 0..1.</summary>
    public double Italic { get; init; }

    /// <summary>The emphasis that this line stands in goes on in the next line.</summary>
    public bool EmphasisGoesOn { get; init; }

    /// <summary>Empty lines in front.</summary>
    public int Blanks { get; init; }

    /// <summary>A cell border, a rule or another column in front: never a continuation.</summary>
    public bool Break { get; init; }

    /// <summary>Known to continue the line in front.</summary>
    public bool RunsOn { get; init; }

    /// <summary>A page number or form feed stood in front: the sentence may go on.</summary>
    public bool PageGap { get; init; }

    /// <summary>The line was alone in the middle of the page.</summary>
    public bool Centered { get; init; }

    /// <summary>The cells, when the line is a row written with bars.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    /// <summary>How many columns and rows each cell covers, where that is known.</summary>
    public IReadOnlyList<(int Columns, int Rows)>? Spans { get; init; }

    /// <summary>Its place on the page, where that is known.</summary>
    public LinePlace? Place { get; init; }

    /// <summary>How sure the line is (0..1) when it was read from a picture.</summary>
    public double? Recognized { get; init; }

    /// <summary>Where the line ends, in characters from the left margin; measured where the page is known.</summary>
    public int Width
    {
        get => field > 0 ? field : Indent + Text.Length;
        init;
    }
}
