namespace TongKet.Formats.Understanding.Showing;

/// <summary>Confidence in words. What is "chắc" has been measured to be right in 97 of 100 cases at least (perf, mode figures).</summary>
internal static class SureWords
{
    public static string Of(double confidence) =>
        confidence switch
        {
            >= 0.9 => "chắc",
            >= 0.8 => "khá chắc",
            _ => "cần xem lại",
        };

    public static string ClassOf(double confidence) =>
        confidence switch
        {
            >= 0.9 => "s1",
            >= 0.8 => "s2",
            _ => "s3",
        };
}
