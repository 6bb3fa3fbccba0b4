using System.Text.RegularExpressions;

namespace TongKet.Help;

/// <summary>Which page of the guide belongs to which page of the program.</summary>
internal static class HelpTopics
{
    // The first pattern that fits wins: what is closer stands above.
    private static readonly (Regex Path, string Topic)[] Topics =
    [
        (Fits("^/van-ban/.*xac-nhan|^/van-ban/tai-len"), "may-nhan-biet-gi"),
        (Fits("^/the-thuc"), "kiem-tra-the-thuc"),
        (Fits("^/dot-tong-ket/[^/]+/thoi-han"), "thoi-han"),
        (Fits("^/dot-tong-ket/[^/]+/de-cuong/"), "sua-de-cuong"),
        (Fits("^/dot-tong-ket/[^/]+/tong-hop"), "tong-hop"),
        (Fits("^/dot-tong-ket/[^/]+/chi-dao|^/bao-cao/[^/]+/tu-cap-duoi"), "giao-viec-cap-duoi"),
        (Fits("^/dot-tong-ket/[^/]+/(bang|ban-do)|^/theo-doi"), "tiep-nhan-theo-doi"),
        (Fits("^/bao-cao/[^/]+/(gui|ban-nop|bien-nhan|duyet)"), "duyet-va-nop"),
        (Fits("^/bao-cao"), "soan-bao-cao"),
        (Fits("^/(dot-tong-ket|van-ban|nhiem-vu)"), "mo-dot-tong-ket"),
        (Fits("^/nhac-viec"), "nhac-viec"),
        (Fits("^/(quan-tri|tai-khoan)"), "quan-tri"),
        (Fits("^/to-chuc"), "to-chuc"),
        (Fits("^/$|^/tim|^/doi-mat-khau"), "bat-dau"),
    ];

    /// <summary>The address of the help for a page; the guide's list where no page of it fits better.</summary>
    public static string AddressFor(string path) =>
        Topics.FirstOrDefault(t => t.Path.IsMatch(path)).Topic is { } topic && Guide.Find(topic) is not null
            ? $"/huong-dan/{topic}"
            : "/huong-dan";

    private static Regex Fits(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
