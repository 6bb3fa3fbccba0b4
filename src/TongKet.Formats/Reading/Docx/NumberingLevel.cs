namespace TongKet.Formats.Reading.Docx;

/// <summary>One level of a list definition.</summary>
internal sealed record NumberingLevel
{
    public string Format { get; init; } = "decimal";

    public string Text { get; init; } = "";

    public int Start { get; init; } = 1;

    /// <summary>The level, from one, whose numbers begin this one anew; 0 for none, null for any above it.</summary>
    public int? RestartAfter { get; init; }

    public bool AllDecimal { get; init; }

    /// <summary>Nothing stands between the label and the text.</summary>
    public bool Glued { get; init; }

    /// <summary>The paragraph style that is numbered on this level.</summary>
    public string? Style { get; init; }

    public string? Font { get; init; }

    public bool Hidden { get; init; }

    public bool? Bold { get; init; }

    public bool HasPicture { get; init; }

    public bool IsBullet => Format == "bullet";
}
