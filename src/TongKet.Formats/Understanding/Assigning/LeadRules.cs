using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Whether a body and what stands behind it are a task where the sentence stands.</summary>
internal static partial class LeadRules
{
    private static readonly string[] TimedOpenings = WordList.Folded(
        """
        trước | hằng | hàng | định kỳ | chậm nhất | trong tháng | trong quý | nếu có | sau khi | sau mỗi | ngay sau khi | trường hợp | khi | trong quá trình thực hiện, nếu
        """
    );

    /// <summary>"Định kỳ hằng quý, Sở X …": the opening says when.</summary>
    public static bool IsTimed(Lead lead, string sentence) =>
        lead.Bodies.Start > 0
        && Folding.Fold(sentence[..lead.Bodies.Start]) is var opening
        && (WordList.StartsWith(TimedOpenings, opening) || InnerTimes.Any(t => opening.Contains(t, StringComparison.Ordinal)));

    private static readonly string[] InnerTimes =
    [
        .. WordList
            .Folded("nếu | hằng năm | hàng năm | hằng quý | hằng tháng | hằng tuần | định kỳ | trước ngày | chậm nhất")
            .Select(t => ", " + t + " "),
    ];

    /// <summary>The sentence starts with the words that say when.</summary>
    public static bool OpensTimed(string sentence) =>
        WordList.StartsWith(TimedOpenings, Folding.Fold(sentence[..Math.Min(sentence.Length, 40)]));

    /// <summary>The sentence starts with a printed deadline or a period that comes again.</summary>
    public static bool OpensPrinted(string sentence) =>
        WordList.StartsWith(PrintedOpenings, Folding.Fold(sentence[..Math.Min(sentence.Length, 40)]));

    private static readonly string[] PrintedOpenings = WordList.Folded(
        "trước ngày | hằng | hàng | định kỳ | chậm nhất | trong tháng | trong quý"
    );

    /// <summary>Below the heading of a party body "Lãnh đạo Sở X rà soát …" is what it does, not the office's head.</summary>
    public static bool IsPartysWork(string sentence, IReadOnlyList<string> heading) =>
        Folding.Fold(sentence[..Math.Min(sentence.Length, 16)]).StartsWith("lãnh đạo ", StringComparison.Ordinal)
        && heading.Any(h => WordList.LengthAt(PartyBodies, Folding.Fold(h), 0) > 0);

    private static readonly string[] PartyBodies = WordList.Folded(
        "ban cán sự | đảng ủy | đảng đoàn | ban thường vụ | cấp ủy | chi bộ | chi ủy | tỉnh ủy | thành ủy | huyện ủy | thị ủy | quận ủy | các đảng ủy | các chi bộ | các cấp ủy"
    );

    public static bool Counts(Lead lead, string sentence, ReadingMode mode) =>
        mode switch
        {
            ReadingMode.Free => lead.IsOrdered || lead.IsLabel || IsTimed(lead, sentence) || Outspoken().IsMatch(Task(lead, sentence)),
            ReadingMode.Told => Counts(lead, sentence, ReadingMode.Free)
                || (!lead.Bodies.IsByForm && !Telling().IsMatch(Task(lead, sentence))),
            ReadingMode.Aim => IsOpening(lead) || Duty().IsMatch(Task(lead, sentence)),
            _ => true,
        };

    /// <summary>
    /// "Giao X …" gives the work on to X even below another body's heading; so does a paragraph of its own, "Đề nghị X …", behind that
    /// body's items.
    /// </summary>
    public static bool GivesOn(string sentence, ReadingMode mode) =>
        Folding.Fold(sentence[..Math.Min(sentence.Length, 24)]) is var start
        && (
            start.StartsWith("giao ", StringComparison.Ordinal)
            || (mode == ReadingMode.Paragraph && start.Contains("đề nghị ", StringComparison.Ordinal))
        );

    /// <summary>What the body does is to order others.</summary>
    public static bool IsOrder(Lead lead, string sentence) =>
        Task(lead, sentence) is var task && Orders.Any(o => task.StartsWith(o, StringComparison.Ordinal));

    private static readonly string[] Orders = ["yêu cầu ", "đề nghị ", "giao "];

    private static bool IsOpening(Lead lead) => lead.IsOrdered && lead.Bodies.Start < 30;

    private static string Task(Lead lead, string sentence) =>
        Folding.Fold(sentence[lead.ActionStart..Math.Min(sentence.Length, lead.ActionStart + 24)]);

    [GeneratedRegex(@"^(?:sẽ|cần|phải|có trách nhiệm|chịu trách nhiệm|chủ trì)(?!\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Outspoken();

    [GeneratedRegex(@"^(?:là|không|sẽ|nhận|được|dự kiến|yêu cầu|đề nghị|ghi|mở|gắn|dành|thống nhất)(?!\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?!\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Duty();
}
