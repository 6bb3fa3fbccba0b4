using System.Text;
using TongKet.Benchmarks.Measuring;
using TongKet.Formats.Reading;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Sound papers of our own making, from which the others are made.</summary>
internal sealed class Sources
{
    public required IReadOnlyList<(string Name, byte[] Bytes)> Word { get; init; }

    public required IReadOnlyList<byte[]> Pdf { get; init; }

    public required IReadOnlyList<string> Texts { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }

    public bool HasPoppler { get; } = Outside.Find("pdftotext") is not null;

    public static async Task<Sources> LoadAsync(CancellationToken ct)
    {
        var files = Modes.Samples.All();
        Array.Sort(files, StringComparer.Ordinal);
        List<(string, byte[])> word = [("rich", RichWord.Make()), ("rich2", RichWord.Make())];
        List<byte[]> pdf = [];
        List<string> texts = [Markdown];
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, ct);
            switch (Path.GetExtension(file))
            {
                case ".docx":
                    word.Add((Path.GetFileName(file)[..2], bytes));
                    var read = await PaperReader.ReadAsync(bytes, file, ReadingLimits.Default, ct);
                    texts.Add(read.Paper!.Text);
                    break;
                case ".pdf":
                    pdf.Add(bytes);
                    break;
                case ".txt":
                    texts.Add(Encoding.UTF8.GetString(bytes));
                    break;
                default:
                    break;
            }
        }

        return new Sources
        {
            Word = word,
            Pdf = pdf,
            Texts = texts,
            Lines = [.. texts.SelectMany(t => t.Split('\n')).Where(l => l.Length > 0).Distinct()],
        };
    }

    private const string Markdown = """
        | **UBND XÃ TÂN AN** | | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>Độc lập - Tự do - Hạnh phúc |
        |---|---|---|
        | Số: 12/KH-UBND | | *Tân An, ngày 02 tháng 3 năm 2031* |

        # KẾ HOẠCH
        **Tổng kết 05 năm thực hiện Nghị quyết số 09-NQ/TU**

        I. NHIỆM VỤ

        | TT | Nội dung | Đơn vị chủ trì | Thời gian |
        |:--|:-:|---|--:|
        | 1 | Xây dựng báo cáo | Phòng Kinh tế | Trước ngày 15/5/2031 |
        | 2 | Tổng hợp số liệu | Văn phòng | Quý II/2031 |

        1\. Giao Văn phòng chủ trì, phối hợp với Phòng Kinh tế &amp; Hạ tầng tham mưu, **hoàn thành trước ngày 30/6/2031**.

        | **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>Lê Thị Hoa |
        |---|---|---|
        """;
}
