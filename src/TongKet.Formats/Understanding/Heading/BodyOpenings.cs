using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Words that open the body of a paper, right behind the letterhead.</summary>
internal static class BodyOpenings
{
    private static readonly string[] Words = WordList.Folded(
        """
        căn cứ | thực hiện | xét | tiếp nhận | tiếp theo | theo | trên cơ sở | nhằm | để | hội nghị | ngày | sau khi | trong |
        vừa qua | ban thường vụ | ủy ban nhân dân | qua | nhân | phúc đáp | trả lời | nhận được | tại | từ ngày | sau | hưởng ứng | kính thưa
        """
    );

    private static readonly string[] Grounds = WordList.Folded(
        "căn cứ | thực hiện | theo | trên cơ sở | xét | ngày | sau khi | để | nhằm | phúc đáp | trả lời"
    );

    /// <summary>Names why the paper is written: no addressee begins like that.</summary>
    public static bool OpensGrounds(string text) => WordList.StartsWith(Grounds, Folding.Fold(text));

    public static bool Opens(string text) => WordList.StartsWith(Words, Folding.Fold(text.TrimStart('-', ' ')));
}
