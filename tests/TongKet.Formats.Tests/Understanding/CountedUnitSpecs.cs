using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class CountedUnitSpecs
{
    [Theory]
    [InlineData("Số hội nghị", "hội nghị")]
    [InlineData("Tổng số đảng viên được học tập", "đảng viên")]
    [InlineData("Số lượng văn bản đã ban hành", "văn bản")]
    [InlineData("Số tổ chức đảng bị kỷ luật", "tổ chức")]
    [InlineData("Số tổ hòa giải", "tổ")]
    [InlineData("Số câu lạc bộ hoạt động thường xuyên", "câu lạc bộ")]
    [InlineData("Số mô hình dân vận khéo", "mô hình")]
    [InlineData("Số trường hợp vi phạm", "trường hợp")]
    [InlineData("Số trường đạt chuẩn", "trường")]
    public void What_is_counted_is_named_as_a_whole_noun(string name, string unit) => Assert.Equal(unit, CountedUnit.Of(name));

    [Theory]
    [InlineData("Số cuộc kiểm tra", "cuộc")]
    [InlineData("Số hộ gia đình được hỗ trợ", "hộ")]
    [InlineData("Số lớp tập huấn", "lớp")]
    [InlineData("Số người tham gia", "người")]
    [InlineData("Số vụ việc đã giải quyết", "vụ")]
    public void A_word_that_counts_is_the_unit_by_itself(string name, string unit) => Assert.Equal(unit, CountedUnit.Of(name));

    [Theory]
    [InlineData("Số lượt cán bộ, đảng viên được quán triệt", "lượt người")]
    [InlineData("Số lượt người dự", "lượt người")]
    [InlineData("Số lượt truy cập", "lượt")]
    [InlineData("Tỷ lệ hộ nghèo", "%")]
    [InlineData("Kinh phí đã chi", "triệu đồng")]
    [InlineData("Số tiền ủng hộ", "triệu đồng")]
    [InlineData("Hình thức tuyên truyền", "")]
    public void Turns_shares_and_money_have_units_of_their_own(string name, string unit) => Assert.Equal(unit, CountedUnit.Of(name));
}
