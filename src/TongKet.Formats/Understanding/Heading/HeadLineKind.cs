namespace TongKet.Formats.Understanding.Heading;

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
