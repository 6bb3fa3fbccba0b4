using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>
/// A word written twice. Alone, only words of grammar count: content words are doubled on purpose ("dần dần") or meet at a
/// joint ("Ủy ban ban hành"). A phrase of two words or more counts when both stand in the same letters.
/// </summary>
internal static class DoubledWords
{
    private const int LongestPhrase = 6;

    private static readonly HashSet<string> Grammar = WordList.Set(
        """
        của | các | những | và | về | với | cho | trong | tại | đến | được | bị | thì | theo | để | khi | nếu | nhưng | hoặc | này | đã | đang | sẽ |
        phải | trên | một | như | giữa | thuộc | cùng | do | vào | cũng
        """
    );

    /// <summary>Words that end or begin with a word of grammar: "tài liệu kèm theo theo danh mục", "thiết bị bị hỏng".</summary>
    private static readonly HashSet<string> Compounds = WordList.Set(
        """
        kèm theo | tiếp theo | theo dõi | hiện tại | tồn tại | thiết bị | chuẩn bị | trang bị | trực thuộc | phụ thuộc | tùy thuộc | tự do | lý do |
        thuộc về | trở về | của cải | trong sạch | cho đến
        """
    );

    /// <summary>Who and what they do have one name: "các tổ chức tổ chức …", "Ban Chỉ đạo chỉ đạo".</summary>
    private static readonly HashSet<string> Doers = WordList.Set(
        """
        tổ chức | quản lý | chỉ đạo | giám sát | kiểm tra | hướng dẫn | phụ trách | báo cáo | công tác | điều hành | chỉ huy | lãnh đạo | thanh tra |
        vận động | tham mưu | hoạt động | kiểm soát | bảo vệ | hỗ trợ | cộng tác | đại diện
        """
    );

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        foreach (var passage in frame.Passages)
        {
            var text = passage.Value;
            var words = Word.Of(text);
            for (var i = 0; i + 1 < words.Count; i++)
            {
                if (Length(words, text, i) is not (> 0 and var length))
                {
                    continue;
                }

                var (start, end) = (words[i].Start, words[i + (2 * length) - 1].End);
                var once = text[start..words[i + length - 1].End];
                yield return new Finding(
                    "text.doubled-word",
                    $"Lặp từ: “{text[start..end]}”.",
                    passage.Text.Span(start, end - start),
                    FindingSeverity.Notice,
                    $"Bỏ bớt một “{once}”."
                );
                i += (2 * length) - 1;
            }
        }
    }

    private static int Length(List<Word> words, string text, int at)
    {
        for (var length = Math.Min(LongestPhrase, (words.Count - at) / 2); length > 0; length--)
        {
            if (IsRun(words, text, at, 2 * length) && Repeats(words, at, length))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Nothing but one blank between the words.</summary>
    private static bool IsRun(List<Word> words, string text, int at, int count)
    {
        for (var i = at; i + 1 < at + count; i++)
        {
            if (words[i + 1].Start - words[i].End != 1 || text[words[i].End] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    private static bool Repeats(List<Word> words, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (words[i].Text != words[i + length].Text || !words[i].Text.All(char.IsLetter))
            {
                return false;
            }
        }

        var first = Folding.Fold(words[at].Text);
        var isOneWord = Enumerable.Range(at, length).Select(i => Folding.Fold(words[i].Text)).Distinct().Count() == 1;
        return length == 1 || isOneWord
            ? length == 1 && Grammar.Contains(first) && !IsJoint(words, at)
            : first is not ("từng" or "ngày" or "mỗi") && !Doers.Contains(Folding.Fold($"{words[at].Text} {words[at + 1].Text}"));
    }

    private static bool IsJoint(List<Word> words, int at) =>
        (at > 0 && Compounds.Contains(Folding.Fold($"{words[at - 1].Text} {words[at].Text}")))
        || (at + 2 < words.Count && Compounds.Contains(Folding.Fold($"{words[at + 1].Text} {words[at + 2].Text}")));
}
