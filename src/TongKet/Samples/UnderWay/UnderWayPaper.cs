using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Kernel.Time;

namespace TongKet.Samples.UnderWay;

/// <summary>The directive of the sample review, written by our own writer; its days follow today.</summary>
internal static class UnderWayPaper
{
    public const string Author = "Ban Thường vụ Tỉnh ủy";

    public static string Decree(UnderWayDays days) => $"Chỉ thị số 08-CT/TU, ngày 12/5/{days.Since}";

    public static string Subject(UnderWayDays days) => $"tổng kết 05 năm thực hiện {Decree(days)} về phát triển văn hóa đọc ở cơ sở";

    public static byte[] Write(RegisteredDocument registered, UnderWayDays days) =>
        DocxWriter.Write(
            new OfficialPaper
            {
                Profile = LayoutProfiles.For(LayoutFamily.Party, days.Issued),
                Issuer = SampleProvince.Committee,
                Author = Author,
                Number = registered.Number,
                Notation = registered.Symbol.TrimStart("0123456789".ToCharArray()).TrimStart('-', '/'),
                Place = "Bình Hải",
                Date = days.Issued,
                Subject = $"về việc {Subject(days)}",
                Addressees =
                [
                    "Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy",
                    "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh",
                    "Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh",
                    SampleProvince.Propaganda,
                ],
                Body = [.. Text(days).Select(t => new PaperText(RichText.FromPlainText(t)))],
                Recipients = ["Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Văn phòng Tỉnh ủy", "Lưu Văn phòng Tỉnh ủy"],
                Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Phó Bí thư"], "Đoàn Khắc Nhượng")],
                Appendices =
                [
                    new PaperAppendix(
                        "Đề cương báo cáo tổng kết 05 năm thực hiện Chỉ thị số 08-CT/TU",
                        [.. UnderWayOutline.Printed],
                        Label: ""
                    ),
                    FormAppendix.Blank(UnderWayForm.Of(days), 1),
                ],
            }
        );

    private static IEnumerable<string> Text(UnderWayDays days) =>
        [
            $"Sau 05 năm thực hiện {Decree(days)} của {Author} về phát triển văn hóa đọc ở cơ sở (sau đây gọi tắt là Chỉ thị 08), để đánh giá đúng việc đã làm, việc còn vướng và chọn việc cho giai đoạn tới, {Author} yêu cầu:",
            $"1. Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy: Xây dựng báo cáo tổng kết 05 năm thực hiện Chỉ thị 08 (theo đề cương và biểu số liệu gửi kèm), gửi {Author} (qua {SampleProvince.Propaganda}) chậm nhất ngày {Day(days.Communes)}.",
            $"2. Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh, Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh: Xây dựng báo cáo tổng kết theo lĩnh vực được giao, gửi {Author} (qua {SampleProvince.Propaganda}) chậm nhất ngày {Day(days.Bodies)}.",
            $"3. Giao {SampleProvince.Propaganda} chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi, đôn đốc; tổng hợp báo cáo của các địa phương, đơn vị, trình {Author} trước ngày {Day(days.Summary)}.",
            $"Số liệu tính đến hết ngày {Day(days.CutOff)}. Quá trình thực hiện có vướng mắc, các địa phương, đơn vị phản ánh về {SampleProvince.Propaganda} để được hướng dẫn.",
        ];

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", VietnamTime.Culture);
}
