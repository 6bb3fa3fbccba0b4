using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

/// <summary>Papers of our own making: an invented province, its committees and communes.</summary>
internal static class Samples
{
    public const string PartyPlan = """
        ĐẢNG BỘ TỈNH LÂM HẢI
        ĐẢNG ỦY XÃ SƠN TRÀ
        *
        Số 27-KH/ĐU

        ĐẢNG CỘNG SẢN VIỆT NAM

        Sơn Trà, ngày 08 tháng 5 năm 2026

        KẾ HOẠCH
        sơ kết 3 năm thực hiện Nghị quyết số 15-NQ/TU ngày 20/4/2023 của Ban Thường vụ Tỉnh ủy về phát triển kinh tế biển

        Thực hiện Hướng dẫn số 09-HD/BTGDVTU ngày 02/5/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy về sơ kết Nghị quyết số 15-NQ/TU (sau đây gọi tắt là Nghị quyết 15), Ban Thường vụ Đảng ủy xã ban hành kế hoạch như sau:

        I- MỤC ĐÍCH, YÊU CẦU

        1. Các chi bộ tổ chức sơ kết thiết thực, tiết kiệm.

        II- TỔ CHỨC THỰC HIỆN

        1- Các chi bộ trực thuộc xây dựng báo cáo sơ kết, gửi về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 30/5/2026.

        2- Giao Ủy ban nhân dân xã chủ trì, phối hợp với Văn phòng Đảng ủy rà soát số liệu kinh tế biển; hoàn thành trong tháng 6/2026.

        3- Ủy ban Kiểm tra Đảng ủy theo dõi, đôn đốc việc thực hiện (thực hiện thường xuyên).

        4- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã định kỳ hằng quý báo cáo kết quả với Thường trực Đảng ủy.

        Trên đây là kế hoạch sơ kết, đề nghị các chi bộ triển khai thực hiện.

        Nơi nhận:
        - Ban Thường vụ Tỉnh ủy (b/c);
        - Các chi bộ trực thuộc;
        - Lưu Văn phòng Đảng ủy.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ

        Trần Thị Hải Yến

        ĐỀ CƯƠNG BÁO CÁO
        sơ kết 3 năm thực hiện Nghị quyết số 15-NQ/TU

        Phần thứ nhất
        KẾT QUẢ THỰC HIỆN

        I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO

        1. Việc quán triệt nghị quyết

        - Số hội nghị, số người dự.

        - Hình thức tuyên truyền.

        2. Việc cụ thể hóa nghị quyết

        II. KẾT QUẢ CỤ THỂ

        1. Khai thác, nuôi trồng

        1.1. Khai thác

        1.2. Nuôi trồng

        2. Dịch vụ hậu cần

        Phần thứ hai
        NHIỆM VỤ THỜI GIAN TỚI

        1. Nhiệm vụ

        2. Kiến nghị
        """;

    public const string Letter = """
        |
        **ỦY BAN NHÂN DÂN**
        **TỈNH LÂM HẢI**
        -------
        |
        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
        **Độc lập - Tự do - Hạnh phúc**
        ---------------
        |
        |
        Số: 318/UBND-KT
        V/v rà soát cơ sở dữ liệu nghề cá
        |
        *Lâm Hải, ngày 04 tháng 3 năm 2026*
        |

        **Kính gửi:**
        - Sở Nông nghiệp và Môi trường;
        - Ủy ban nhân dân các xã, phường.

        Căn cứ Nghị định số 37/2024/NĐ-CP ngày 04 tháng 4 năm 2024 của Chính phủ về thủy sản, Ủy ban nhân dân tỉnh yêu cầu:

        1. Sở Nông nghiệp và Môi trường

        a) Rà soát dữ liệu tàu cá, xong trước ngày 20/4/2026.

        b) Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng.

        2. Ủy ban nhân dân các xã, phường tổ chức kê khai khi có hướng dẫn của Sở Nông nghiệp và Môi trường.

        Ủy ban nhân dân tỉnh yêu cầu các cơ quan, địa phương nghiêm túc thực hiện./.

        Nơi nhận:
        - Như trên;
        - Lưu: VT, KT.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Quang Vinh
        """;

    public static Paper Read(string text)
    {
        var result = PaperReader.ReadAsync(
            Encoding.UTF8.GetBytes(text),
            "mau.txt",
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
        return result.GetAwaiter().GetResult().Paper!;
    }

    public static Extraction Extract(string text) => PaperExtractor.Extract(Read(text));

    /// <summary>The schedule of the one task in a body paragraph.</summary>
    public static Assignment Task(string sentence) =>
        Assert.Single(Extract($"KẾ HOẠCH\nthực hiện nhiệm vụ\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. {sentence}\n").Assignments);
}
