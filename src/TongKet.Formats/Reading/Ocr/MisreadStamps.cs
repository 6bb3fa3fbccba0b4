using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>
/// A stamp of secrecy in a scan that lost its marks ("MAT", "TỐI MẶT"): it counts as the stamp it was. Better to refuse a paper wrongly than to take a
/// secret one in.
/// </summary>
internal static class MisreadStamps
{
    public static IReadOnlyList<string> Of(Paper paper) =>
        [
            .. paper
                .Blocks.OfType<ParagraphBlock>()
                .Where(b => b.Text.Length <= 16 && paper.Recognized.Any(r => r.Span.Start <= b.Span.Start && b.Span.Start < r.Span.End))
                .Where(b => b.Text.Where(char.IsLetter).All(char.IsUpper))
                .Select(b => string.Concat(VietnameseText.Fold(b.Text).Where(char.IsLetterOrDigit)))
                .Select(letters =>
                    letters switch
                    {
                        "mat" => "MẬT",
                        "toimat" => "TỐI MẬT",
                        "tuyetmat" => "TUYỆT MẬT",
                        _ => "",
                    }
                )
                .Where(stamp => stamp.Length > 0),
        ];
}
