namespace TongKet.Formats.Reading.Plain;

/// <summary>In a narrow column only a list item runs on: the line below it, further in or in small letters.</summary>
internal static class ColumnItems
{
    public static bool RunsOn(TextLine above, TextLine own) =>
        !LineShapes.EndsSentence(above.Text)
        && !LineShapes.IsCaps(own.Text)
        && !LineShapes.IsListItem(own.Text)
        && (own.Indent > above.Indent || LineShapes.StartsLower(own.Text) || (!above.Break && own.Indent == above.Indent))
        && (LineShapes.IsListItem(above.Text) || !above.Break || LineShapes.StartsLower(own.Text));
}
