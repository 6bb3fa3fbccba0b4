namespace TongKet.Formats.Writing.Layout;

/// <summary>Paper size and margins in millimetres; the page number stands centred at the top from page 2.</summary>
public sealed record PageGeometry(
    double Width,
    double Height,
    double Top,
    double Bottom,
    double Left,
    double Right,
    double PageNumberFromEdge,
    double PageNumberPoints
)
{
    /// <summary>Width of the text, in millimetres.</summary>
    public double TextWidth => Width - Left - Right;
}

/// <summary>How a piece of text looks: size in points, bold, italic, underlined, in capitals.</summary>
public sealed record TextLook(double Points, bool Bold = false, bool Italic = false, bool Underline = false, bool Capitals = false);

/// <summary>What stands under a line: nothing, a text such as <c>*</c> or <c>-----</c>, or a drawn line of a share of the text's width.</summary>
public sealed record Separator(string? Text = null, double? LineShare = null);
