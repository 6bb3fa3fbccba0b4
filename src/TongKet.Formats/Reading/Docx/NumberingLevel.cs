namespace TongKet.Formats.Reading.Docx;

/// <summary>One level of a list definition.</summary>
internal sealed record NumberingLevel(string Format, string Text, int Start, int? RestartAfter, bool AllDecimal, bool Glued)
{
    public bool IsBullet => Format == "bullet";
}
