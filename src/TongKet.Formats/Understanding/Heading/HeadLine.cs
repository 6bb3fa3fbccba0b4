using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>A line of the letterhead, put together from its broken pieces; <paramref name="Last"/> is its last passage.</summary>
internal sealed record HeadLine(MappedText Text, HeadLineKind Kind, int Last)
{
    public string Value => Text.Text;

    public bool IsUpper => Casing.IsUpper(Value);
}
