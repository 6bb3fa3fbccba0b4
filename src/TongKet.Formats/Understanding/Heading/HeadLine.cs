using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>A line of the letterhead, put together from its broken pieces; <paramref name="Last"/> is its last passage.</summary>
internal sealed record HeadLine(MappedText Text, HeadLineKind Kind, int Last, TextMarks Marks)
{
    public string Value => Text.Text;

    public bool IsUpper => Casing.IsUpper(Value);

    /// <summary>Both stand out from running text in the same way.</summary>
    public bool LooksLike(HeadLine other) =>
        (Marks.Bold && other.Marks.Bold) || (Marks.Centered && other.Marks.Centered && Marks.Bold == other.Marks.Bold);
}
