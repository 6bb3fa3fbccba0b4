using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Words that say what a paper does with another one.</summary>
internal static partial class RelationCues
{
    /// <summary>What a clause begins with decides for every paper it names.</summary>
    public static readonly IReadOnlyList<(Regex Cue, ReferenceRelation Relation)> Openings =
    [
        (Attached(), ReferenceRelation.AttachedTo),
        (Answering(), ReferenceRelation.Answers),
        (Grounds(), ReferenceRelation.BasedOn),
        (CarryingOut(), ReferenceRelation.Implements),
    ];

    /// <summary>Cues inside a clause; the last one before the symbol counts.</summary>
    public static readonly IReadOnlyList<(Regex Cue, ReferenceRelation Relation)> Inside =
    [
        (Replacing(), ReferenceRelation.Replaces),
        (Repealing(), ReferenceRelation.Repeals),
        (Amending(), ReferenceRelation.Amends),
        (Received(), ReferenceRelation.Answers),
        (Urging(), ReferenceRelation.Reminds),
        (Doing(), ReferenceRelation.Implements),
        (Resting(), ReferenceRelation.BasedOn),
    ];

    /// <summary>These change another paper: they hold only where this paper acts, not where it tells of another one's act.</summary>
    public static bool Changes(ReferenceRelation relation) =>
        relation is ReferenceRelation.Replaces or ReferenceRelation.Repeals or ReferenceRelation.Amends;

    [GeneratedRegex(@"(?:sơ kết|tổng kết)(?![^.;]*(?:sơ kết|tổng kết))", RegexOptions.None, 1000)]
    public static partial Regex SummingUp();

    [GeneratedRegex(@"^\W*(?:(?:được )?ban hành )?kèm theo\b", RegexOptions.None, 1000)]
    private static partial Regex Attached();

    [GeneratedRegex(@"^\W*(?:phúc đáp|trả lời|về việc trả lời|tiếp nhận|nhận được|sau khi nhận được)\b", RegexOptions.None, 1000)]
    private static partial Regex Answering();

    [GeneratedRegex(
        @"^\W*(?:căn cứ|theo|tiếp theo|xét|trên cơ sở|dựa trên|tại phiên họp|sau khi (?:xem xét|nghe|nghiên cứu)|qua xem xét)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Grounds();

    [GeneratedRegex(
        @"^\W*(?:(?:để|nhằm|tiếp tục|tổ chức|chủ động|khẩn trương|v/v|về việc)\s+)*(?:thực hiện|triển khai|quán triệt|thi hành|chấp hành|cụ thể hóa|cụ thể hoá)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex CarryingOut();

    [GeneratedRegex(@"thay thế|thay cho", RegexOptions.None, 1000)]
    private static partial Regex Replacing();

    [GeneratedRegex(@"bãi bỏ|hủy bỏ|huỷ bỏ|chấm dứt hiệu lực|hết hiệu lực đối với", RegexOptions.None, 1000)]
    private static partial Regex Repealing();

    [GeneratedRegex(
        @"sửa đổi|bổ sung (?:một số|điều|khoản|nội dung)|điều chỉnh,? bổ sung|đính chính|điều chỉnh (?:một số )?(?:nội dung|điều)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Amending();

    [GeneratedRegex(@"nhận được|phúc đáp|trả lời", RegexOptions.None, 1000)]
    private static partial Regex Received();

    [GeneratedRegex(@"đôn đốc|nhắc (?:lại|việc|nhở)", RegexOptions.None, 1000)]
    private static partial Regex Urging();

    [GeneratedRegex(@"thực hiện|triển khai|quán triệt|thi hành|cụ thể hóa|cụ thể hoá", RegexOptions.None, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"căn cứ|quy định tại|theo (?:quy định|yêu cầu|chỉ đạo|hướng dẫn|đề nghị|tinh thần|kế hoạch|nội dung)|theo đúng",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Resting();
}
