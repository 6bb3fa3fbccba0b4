namespace TongKet.Reviews.Directing;

/// <summary>A hướng dẫn: what the report holds and how it is made, then who does it by when.</summary>
internal static class GuideWords
{
    public static IReadOnlyList<DirectivePart> Of(DirectiveMatter matter, DirectiveSentences said) =>
        [
            DirectivePart.Of("mo-dau", PartKind.Text, Opening(matter, said)),
            DirectivePart.Of("muc-1", PartKind.Heading, "Nội dung báo cáo"),
            DirectivePart.Of("noi-dung", PartKind.Item, said.Content),
            DirectivePart.Of(
                "yeu-cau",
                PartKind.Item,
                "Báo cáo đủ các mục của đề cương; mục không phát sinh ghi rõ “Không phát sinh”; không để trống ô số liệu mà không nêu lý do."
            ),
            DirectivePart.Of("muc-2", PartKind.Heading, "Cách lập và gửi báo cáo"),
            DirectivePart.Of("hinh-thuc", PartKind.Item, DirectiveSentences.Sending),
            DirectivePart.Of("muc-3", PartKind.Heading, "Tổ chức thực hiện"),
            .. GroupParts.Of(matter, said),
            .. GroupParts.Ending(said),
        ];

    private static string Opening(DirectiveMatter matter, DirectiveSentences said) =>
        said.Basis is { } basis
            ? $"Thực hiện {basis}, {ComposedDirective.SpeakerOf(matter)} hướng dẫn việc {said.Subject} như sau:"
            : $"{ComposedDirective.SpeakerOf(matter)} hướng dẫn việc {said.Subject} như sau:";
}
