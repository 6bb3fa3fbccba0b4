using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>A line of the letterhead, put together from its broken pieces.</summary>
internal sealed record HeadLine(MappedText Text, HeadLineKind Kind, int LastLine, bool StartsCell)
{
    public string Value => Text.Text;

    public bool IsUpper => Casing.IsUpper(Value);
}

/// <summary>What a line of the letterhead is, by its own look.</summary>
internal enum HeadLineKind
{
    Other,
    Motto,
    Symbol,
    PlaceAndDate,
    TypeName,
    ShortSubject,
    Mark,
    To,
}
