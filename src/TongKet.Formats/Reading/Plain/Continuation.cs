namespace TongKet.Formats.Reading.Plain;

/// <summary>Whether a line that is neither heading nor item goes on from the line above it.</summary>
internal sealed class Continuation(WrapStatistics wrap, IReadOnlyList<TextLine> paragraph, Fullness fullness)
{
    /// <summary>Over an empty line or the end of a page.</summary>
    public bool OverGap(TextLine last, TextLine next)
    {
        if (next.PageGap && wrap.Indented)
        {
            return next.Indent <= wrap.Base + 1 && !LineShapes.EndsSentence(last.Text);
        }

        if (next.PageGap && wrap.Wrapped && !LineShapes.EndsSentence(last.Text) && fullness.IsFull(last, next))
        {
            return true;
        }

        // A sentence does not begin with a small letter: the paragraph was cut by a page.
        return last.Text.Length >= 40
            && LineShapes.StartsLower(next.Text)
            && !last.Text.EndsWith(':')
            && !last.Text.EndsWith(';')
            && (next.PageGap || !wrap.Wrapped || !LineShapes.EndsSentence(last.Text))
            && !last.Centered;
    }

    private const int LongLine = 60;
    private static readonly string[] Levels = [" tỉnh", " huyện", " xã", " phường", " thị xã", " thành phố", " của", " số", " ngày", " và"];

    private static readonly string[] Labels =
    [
        "Kính gửi:",
        "Nơi nhận:",
        "Thời gian:",
        "Thời gian thực hiện:",
        "Thời gian hoàn thành:",
        "Thời hạn:",
        "Thời hạn hoàn thành:",
        "Đơn vị chủ trì:",
        "Đơn vị thực hiện:",
        "Đơn vị phối hợp:",
        "Cơ quan chủ trì:",
        "Cơ quan phối hợp:",
        "Sản phẩm:",
    ];

    /// <summary>No line of a title or a paragraph ends with these: "… ngày 09/6/2014 của" / "Ban Chấp hành …".</summary>
    private static readonly string[] Open = [" của", " và", " về việc"];

    private static bool EndsInName(string line) => Array.Exists(Levels, l => line.EndsWith(l, StringComparison.Ordinal));

    /// <summary>From one line to the next.</summary>
    public bool Straight(TextLine last, TextLine next)
    {
        if (wrap.Wrapped && last.Centered == next.Centered && Array.Exists(Open, o => last.Text.EndsWith(o, StringComparison.Ordinal)))
        {
            return true;
        }

        if (wrap.Indented && next.Indent >= wrap.Base + 3 && !(last.Centered && next.Centered && !LineShapes.IsListItem(last.Text)))
        {
            return false;
        }

        if (next.Text.Contains(':') && Array.Exists(Labels, l => next.Text.StartsWith(l, StringComparison.Ordinal)))
        {
            // "Đơn vị thực hiện: …" / "Thời gian: …": each line of such a block stands for itself.
            return false;
        }

        var ends = LineShapes.EndsSentence(last.Text);
        if (LineShapes.StartsLower(next.Text))
        {
            // "… trong kiểm tra thuế:" / "sử dụng các tiêu chí …": a full line was cut behind its colon.
            return last.Text.EndsWith(':') ? wrap.Wrapped && fullness.IsCut(last, next) : !ends || fullness.IsFull(last, next);
        }

        // "… Ủy ban nhân dân huyện" / "Mường La về việc …": a name is not over behind the word for its level.
        if (wrap.Wrapped && last.Text.Length > LongLine && !last.Centered && EndsInName(last.Text))
        {
            return true;
        }

        // A bullet is no heading: without an end it goes on.
        if (
            wrap is { Wrapped: true, Indented: false }
            && !ends
            && paragraph[0].Text[0] is '-' or '+'
            && !last.Text.Contains("Lưu", StringComparison.Ordinal)
        )
        {
            return true;
        }

        if (last.Centered && next.Centered)
        {
            return !ends;
        }

        // Markup that opens before a line end and closes behind it holds one title or one name.
        if (wrap is { Wrapped: true, Indented: false } && last.EmphasisGoesOn && !ends)
        {
            return true;
        }

        return wrap.Wrapped
            ? fullness.IsFull(last, next) && !last.Centered && (!last.Text.EndsWith(':') || fullness.MustBeFull(last, next))
            : fullness.FillsItsGroup(last, next);
    }
}
