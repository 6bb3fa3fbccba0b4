namespace TongKet.Reviews.Directing;

/// <summary>A kế hoạch: purpose and demands, what is to be done, who does it by when.</summary>
internal static class PlanWords
{
    public static IReadOnlyList<DirectivePart> Of(DirectiveMatter matter, DirectiveSentences said) =>
        [
            DirectivePart.Of("mo-dau", PartKind.Text, Opening(matter, said)),
            DirectivePart.Of("muc-1", PartKind.Heading, "Mục đích, yêu cầu"),
            DirectivePart.Of("muc-dich", PartKind.Item, $"Mục đích: đánh giá đúng thực trạng, kết quả; {said.Purpose}."),
            DirectivePart.Of(
                "yeu-cau",
                PartKind.Item,
                "Yêu cầu: đánh giá khách quan, trung thực, có số liệu chứng minh; làm rõ hạn chế, nguyên nhân; bảo đảm tiến độ."
            ),
            DirectivePart.Of("muc-2", PartKind.Heading, "Nội dung, hình thức"),
            DirectivePart.Of("noi-dung", PartKind.Item, said.Content),
            DirectivePart.Of("hinh-thuc", PartKind.Item, DirectiveSentences.Sending),
            DirectivePart.Of("muc-3", PartKind.Heading, "Tổ chức thực hiện"),
            .. GroupParts.Of(matter, said),
            .. GroupParts.Ending(said),
        ];

    private static string Opening(DirectiveMatter matter, DirectiveSentences said) =>
        said.Basis is { } basis
            ? $"Thực hiện {basis}, {ComposedDirective.SpeakerOf(matter)} ban hành Kế hoạch {said.Subject} như sau:"
            : $"{ComposedDirective.SpeakerOf(matter)} ban hành Kế hoạch {said.Subject} như sau:";
}
