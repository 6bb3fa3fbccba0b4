using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>What a person must know of a text that was read by a machine somewhere else.</summary>
internal static class RestorationFindings
{
    public static Finding Likely(int count, IReadOnlyList<(string Read, string Taken)> examples) =>
        new(
            "ocr.likely",
            $"Văn bản có dấu hiệu được nhận dạng chữ (OCR) từ bản quét: {count} cụm từ sai dấu, được hiểu theo cách viết đúng (như "
                + string.Join(", ", examples.Select(e => $"“{e.Read}” là “{e.Taken}”"))
                + "). Hãy đối chiếu số, ngày và tên với bản gốc."
        );
}
