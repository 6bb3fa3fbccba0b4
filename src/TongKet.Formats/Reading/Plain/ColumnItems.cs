namespace TongKet.Formats.Reading.Plain;

/// <summary>Which lines of a narrow column (header, copies, signature) go on from the line above; the others are lines of their own.</summary>
internal static class ColumnItems
{
    // No name of a body and no motto ends with these.
    private static readonly string[] Unfinished =
    [
        "BAN CHẤP HÀNH",
        "ỦY BAN",
        "UỶ BAN",
        "ỦY BAN NHÂN",
        "CỘNG HÒA XÃ HỘI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA",
        "ĐẢNG CỘNG SẢN",
        "HỘI ĐỒNG",
        " VÀ",
        " CỦA",
        " ngày",
        " tháng",
        " năm",
    ];

    public static bool IsUnfinished(string text) => Array.Exists(Unfinished, u => text.EndsWith(u, StringComparison.Ordinal));

    /// <param name="above">The line above.</param>
    /// <param name="own">The line that may go on.</param>
    /// <param name="full">The line above reaches the column's edge.</param>
    public static bool RunsOn(TextLine above, TextLine own, bool full)
    {
        if (LineShapes.EndsSentence(above.Text) || LineShapes.IsListItem(own.Text) || LineShapes.IsSignatureOffice(own.Text))
        {
            return false;
        }

        if (IsUnfinished(above.Text))
        {
            return true;
        }

        var inItem = LineShapes.IsListItem(above.Text) || !above.Break;
        return inItem
                && !(LineShapes.IsCaps(own.Text) && LineShapes.Words(own.Text) > 1)
                && (full || own.Indent > above.Indent || LineShapes.StartsLower(own.Text) || (!above.Break && own.Indent == above.Indent))
            || (!LineShapes.IsCaps(above.Text) && LineShapes.StartsLower(own.Text));
    }
}
