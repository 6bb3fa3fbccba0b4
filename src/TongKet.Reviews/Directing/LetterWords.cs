namespace TongKet.Reviews.Directing;

/// <summary>A công văn: ground and purpose, one item a matter, where to ask.</summary>
internal static class LetterWords
{
    public static IReadOnlyList<DirectivePart> Of(DirectiveMatter matter, DirectiveSentences said) =>
        [
            DirectivePart.Of("mo-dau", PartKind.Text, Opening(matter, said)),
            .. GroupParts.Of(matter, said),
            DirectivePart.Of("noi-dung", PartKind.Item, said.Content),
            DirectivePart.Of("hinh-thuc", PartKind.Item, DirectiveSentences.Sending),
            .. GroupParts.Ending(said),
        ];

    private static string Opening(DirectiveMatter matter, DirectiveSentences said)
    {
        var start = said.Basis is { } basis ? $"Thực hiện {basis}, {said.Purpose}" : $"Thực hiện {said.Subject}, {said.Purpose}";
        return $"{start}, {ComposedDirective.SpeakerOf(matter)} yêu cầu:";
    }
}
