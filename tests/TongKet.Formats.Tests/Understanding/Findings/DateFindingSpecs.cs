namespace TongKet.Formats.Tests.Understanding.Findings;

public sealed class DateFindingSpecs
{
    [Theory]
    [InlineData("1. Giao Sở Nội vụ báo cáo kết quả ngày 31/02/2027.", "date.impossible: 31/02/2027")]
    [InlineData("Hội nghị họp thứ Hai, ngày 20/11/2026 tại hội trường.", "date.weekday: thứ Hai, ngày 20/11/2026")]
    [InlineData("Hội nghị họp ngày 20/11/2026 (thứ 5).", "date.weekday: 20/11/2026 (thứ 5")]
    [InlineData("Thời gian từ ngày 15/6/2026 đến hết ngày 01/6/2026.", "date.period-backwards: 15/6/2026 đến hết ngày 01/6/2026")]
    [InlineData("Chương trình giai đoạn 2030 - 2025 của tỉnh.", "date.period-backwards: giai đoạn 2030 - 2025")]
    [InlineData("1. Giao Sở Nội vụ báo cáo trước ngày 30/4/2026.", "deadline.past: trước ngày 30/4/2026")]
    [InlineData("Ngày ký: 08/7/2026", "date.signature-stamp: Ngày ký: 08/7/2026")]
    public void A_date_that_cannot_be_right_is_found(string line, string expected) => Assert.Equal([expected], Proof.Places(line));

    [Theory]
    [InlineData("Hội nghị họp thứ Sáu, ngày 20/11/2026, chủ nhật ngày 22/11/2026 nghỉ.")]
    [InlineData("Thời gian từ ngày 15/12 đến ngày 14/6/2027; giai đoạn 2026 - 2030.")]
    [InlineData("1. Giao Sở Nội vụ báo cáo trước ngày 10/01; số liệu tính đến hết ngày 31/12/2025.")]
    [InlineData("Phần thứ hai ngày 29/02/2028, lần thứ ba.")]
    public void A_date_that_fits_is_left_alone(string line) => Assert.Empty(Proof.Places(line));
}
