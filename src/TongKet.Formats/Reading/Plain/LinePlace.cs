namespace TongKet.Formats.Reading.Plain;

/// <summary>Where a line stands on its page, in points, and how wide its first word is; known for PDF and scans.</summary>
internal readonly record struct LinePlace(int Page, double Left, double Right, double Top, double Bottom, double FirstWord)
{
    public double Width => Right - Left;

    /// <summary>How far below another line of the same page it stands.</summary>
    public double Below(LinePlace above) => Bottom - above.Bottom;
}
