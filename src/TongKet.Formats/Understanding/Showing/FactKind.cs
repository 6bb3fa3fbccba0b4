namespace TongKet.Formats.Understanding.Showing;

/// <summary>Kinds of facts as a reader of the page tells them apart: each has a colour (its class) and a word in its marks.</summary>
internal enum FactKind
{
    Heading,
    Recipient,
    Signature,
    Citation,
    Task,
    Lead,
    Schedule,
    Outline,
    Support,
    Product,
    Indicator,
    Form,
}
