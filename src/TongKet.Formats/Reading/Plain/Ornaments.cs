using System.Buffers;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Rules and stars under a name or title: they separate and say nothing.</summary>
internal static class Ornaments
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(" *-_=~.–—…");

    public static bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept(Signs) < 0;
}
