namespace TongKet.Formats.Understanding.View;

/// <summary>The mark a paragraph starts with: its kind, the mark as printed without final punctuation, where the text behind it starts.</summary>
internal sealed record Label(LabelKind Kind, string Mark, int ContentStart)
{
    public bool IsBullet => Kind >= LabelKind.Dash;
}
