namespace TongKet.Formats.Reading.Docx;

/// <summary>Character properties that a reader cares about; null where a style leaves them to the one it is based on.</summary>
internal sealed record RunLook(
    bool? Bold = null,
    bool? Italic = null,
    bool? Underline = null,
    double? Points = null,
    bool? Capitals = null,
    bool? Hidden = null,
    string? Font = null
)
{
    public static readonly RunLook Unknown = new();

    public RunLook Over(RunLook below) =>
        ReferenceEquals(this, Unknown) ? below
        : ReferenceEquals(below, Unknown) ? this
        : new(
            Bold ?? below.Bold,
            Italic ?? below.Italic,
            Underline ?? below.Underline,
            Points ?? below.Points,
            Capitals ?? below.Capitals,
            Hidden ?? below.Hidden,
            Font ?? below.Font
        );

    /// <summary>
    /// A toggle of a style turns the one of the style below around (ECMA-376, 17.7.3): bold over bold is not bold. Direct properties do not toggle.
    /// </summary>
    public RunLook Toggling(RunLook below) =>
        Over(below) with
        {
            Bold = Toggle(Bold, below.Bold),
            Italic = Toggle(Italic, below.Italic),
            Capitals = Toggle(Capitals, below.Capitals),
            Hidden = Toggle(Hidden, below.Hidden),
        };

    private static bool? Toggle(bool? own, bool? below) =>
        own is null ? below
        : below is null ? own
        : own.Value != below.Value;
}
