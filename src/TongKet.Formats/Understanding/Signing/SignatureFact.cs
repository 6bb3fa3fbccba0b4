using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>One signature: on whose behalf, in which position, who.</summary>
internal sealed record SignatureFact(Fact<string>? Authority, Fact<string>? Position, Fact<string>? Name)
{
    public static readonly SignatureFact None = new(null, null, null);
}
