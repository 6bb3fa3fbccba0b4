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
        " XÃ",
        " PHƯỜNG",
        " TỈNH",
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
        if (
            LineShapes.EndsSentence(above.Text)
            || LineShapes.IsListItem(own.Text)
            || LineShapes.IsSignatureOffice(own.Text)
            || BeginsAnew(own.Text)
            || above.Text.StartsWith("Số", StringComparison.Ordinal)
        )
        {
            return false;
        }

        if (IsUnfinished(above.Text))
        {
            return true;
        }

        var inItem = LineShapes.IsListItem(above.Text) || !above.Break || IsSubject(above.Text);
        return inItem
                && !(LineShapes.IsCaps(own.Text) && LineShapes.Words(own.Text) > 1)
                && (full || own.Indent > above.Indent || LineShapes.StartsLower(own.Text) || (!above.Break && own.Indent == above.Indent))
            || (!LineShapes.IsCaps(above.Text) && LineShapes.StartsLower(own.Text));
    }

    private static bool BeginsAnew(string text) =>
        text.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Số", StringComparison.Ordinal);

    // "V/v …" under the number of an official letter.
    private static bool IsSubject(string text) =>
        text.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) || text.StartsWith("về việc", StringComparison.OrdinalIgnoreCase);
}
