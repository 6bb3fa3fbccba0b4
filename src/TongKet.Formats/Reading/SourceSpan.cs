namespace TongKet.Formats.Reading;

/// <summary>A place in <see cref="Paper.Text"/>, in UTF-16 characters.</summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first character behind the span.</summary>
    public int End => Start + Length;
}
