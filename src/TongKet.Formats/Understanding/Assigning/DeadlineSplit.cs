using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"hoàn thành trước 31/8; gửi báo cáo trước 05/9": the clause of the second printed deadline is a task of its own.</summary>
internal static partial class DeadlineSplit
{
    private const int NearestJoint = 40;

    /// <summary>Where the second task's clause starts behind the first deadline, with its schedule; null when there is none.</summary>
    /// <param name="rest">The text behind the first deadline.</param>
    /// <param name="first">The first deadline.</param>
    /// <param name="issuedOn">The paper's date.</param>
    public static (int Joint, int Clause, FoundSchedule Schedule)? Find(string rest, Schedule first, DateOnly? issuedOn)
    {
        var folded = Folding.Fold(rest);
        var second = DeadlineIdioms.Read(folded, false, issuedOn) ?? PeriodIdioms.Named(folded, false, issuedOn) ?? Again(folded);
        var isVague = first is Schedule.Recurring { By: null } && second?.Schedule is Schedule.Within;
        if (second is null || isVague || second.Schedule.Equals(first))
        {
            return null;
        }

        // "…; niêm yết …, tiếp nhận ý kiến và hoàn thiện … chậm nhất …": the semicolon parts the works, not the words behind it.
        var joints = Joint().Matches(folded[..second.Start]).Where(m => StartsTask(rest, folded, m) || OpensClause(folded, m)).ToList();
        if ((joints.FindLast(m => m.Value.Contains(';', StringComparison.Ordinal)) ?? joints.LastOrDefault()) is { } joint)
        {
            return (joint.Index, joint.Index + joint.Length, second);
        }

        // "trước ngày 10/01 … và trước ngày 10/6 …", "…, kết quả cả năm trước ngày 05/12" repeat the verb of the first.
        var last = Joint().Matches(folded[..second.Start]).LastOrDefault();
        var isNear = last is not null && second.Start - last.Index <= NearestJoint && second.Schedule is not Schedule.Within;
        return isNear ? (last!.Index, last.Index + last.Length, second) : null;
    }

    /// <summary>"… trước ngày 15/7; định kỳ hằng quý cập nhật …": the words that open the clause behind the semicolon.</summary>
    private static FoundSchedule? Again(string folded) =>
        RecurringIdioms.Read(folded, false) is { } every && ClauseStart().IsMatch(folded[..every.Start]) ? every : null;

    [GeneratedRegex(@";\s+(?:và |đồng thời |sau đó )?(?:định kỳ )?$", RegexOptions.None, 1000)]
    private static partial Regex ClauseStart();

    /// <summary>Where the clause of the deadline that ends a text starts behind a semicolon; null when it is the text's first.</summary>
    public static (int Joint, int Clause)? Own(string text)
    {
        var folded = Folding.Fold(text);
        var joint = Joint()
            .Matches(folded)
            .LastOrDefault(m => m.Value.Contains(';', StringComparison.Ordinal) && StartsTask(text, folded, m));
        return joint is null ? null : (joint.Index, joint.Index + joint.Length);
    }

    /// <summary>"…; trường hợp không chấp hành thì …", "…; báo cáo năm gửi …".</summary>
    private static bool OpensClause(string folded, Match joint) =>
        joint.Value.Contains(';', StringComparison.Ordinal) && WordList.LengthAt(Clauses, folded, joint.Index + joint.Length) > 0;

    private static readonly string[] Clauses = WordList.Folded(
        "trường hợp | nếu | riêng | sau đó | khi | định kỳ | hằng | hàng | kết quả | văn bản | danh sách | hồ sơ | báo cáo | số liệu | biên bản | sản phẩm | tài liệu | phương án | dự thảo | ý kiến | kiến nghị | việc"
    );

    private static bool StartsTask(string rest, string folded, Match joint) =>
        joint.Index + joint.Length is var at && at < rest.Length && TaskVerbs.StartsAt(rest, folded, at);

    [GeneratedRegex(@"(?:\)?\s*[;,]\s+(?:và\s+|đồng thời\s+)?|\)?\s+(?:và|đồng thời)\s+)", RegexOptions.None, 1000)]
    private static partial Regex Joint();
}
