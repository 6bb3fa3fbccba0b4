namespace TongKet.Formats.Reading;

/// <summary>How much of an untrusted file is read at most. Beyond a limit the file is refused or read in part with a finding.</summary>
/// <param name="Bytes">Size of the file, in bytes.</param>
/// <param name="UnpackedBytes">Size of all parts of a package once unpacked, in bytes.</param>
/// <param name="Ratio">Unpacked to packed size of one part of a package (a zip bomb is over 1,000).</param>
/// <param name="Parts">Number of parts in a package.</param>
/// <param name="Token">Bytes of one tag or one run of text in a package's markup; a page of text is about 5,000.</param>
/// <param name="Depth">Nesting of elements and tables.</param>
/// <param name="Blocks">Number of paragraphs and tables.</param>
/// <param name="Characters">Length of the running text; the longest plans with all annexes have some hundred pages of 2,500.</param>
/// <param name="Time">Longest time for one file, child processes included; usually half a minute, and <see cref="OcrTime"/> more for pictures.</param>
/// <param name="OcrPages">Number of pages read from pictures.</param>
public sealed record ReadingLimits(
    long Bytes = 50L << 20,
    long UnpackedBytes = 200L << 20,
    int Ratio = 200,
    int Parts = 2_000,
    int Token = 8 << 20,
    int Depth = 64,
    int Blocks = 50_000,
    int Characters = 1_200_000,
    TimeSpan? Time = null,
    int OcrPages = 60
)
{
    /// <summary>Longest time for the pages of a file that are pictures; what is not read by then is named in a finding.</summary>
    public TimeSpan OcrTime { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>The limits for papers sent in by offices.</summary>
    public static readonly ReadingLimits Default = new();

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UsualOldFileTime = TimeSpan.FromSeconds(90);

    /// <summary>Longest time for a file that is read in this process or by a quick child.</summary>
    internal TimeSpan FileTime => Time ?? UsualTime;

    /// <summary>Longest time for a file that LibreOffice converts; a second or two is usual, but files wait for each other.</summary>
    internal TimeSpan OldFileTime => Time ?? UsualOldFileTime;
}
