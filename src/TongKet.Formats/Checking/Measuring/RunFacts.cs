namespace TongKet.Formats.Checking.Measuring;

/// <summary>How a run of letters is set; null where nothing says so (Word's own default then rules).</summary>
internal sealed record RunFacts(
    string? Font = null,
    double? Points = null,
    bool? Bold = null,
    bool? Italic = null,
    bool? Underline = null,
    bool? Capitals = null,
    string? Color = null
)
{
    public static readonly RunFacts Unknown = new();

    public RunFacts Over(RunFacts below) =>
        new(
            Font ?? below.Font,
            Points ?? below.Points,
            Bold ?? below.Bold,
            Italic ?? below.Italic,
            Underline ?? below.Underline,
            Capitals ?? below.Capitals,
            Color ?? below.Color
        );
}
