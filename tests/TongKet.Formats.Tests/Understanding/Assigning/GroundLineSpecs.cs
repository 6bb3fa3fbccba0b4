using TongKet.Formats.Understanding.Assigning;

namespace TongKet.Formats.Tests.Understanding.Assigning;

public sealed class GroundLineSpecs
{
    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", true)]
    [InlineData("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH.", true)]
    [InlineData("Căn cứ Kế hoạch này, các đơn vị xây dựng kế hoạch cụ thể trước ngày 10/7/2026.", false)]
    [InlineData("Căn cứ Quyết định số 5/QĐ-UBND ngày 01/6/2026, Sở Nội vụ tham mưu kiện toàn.", false)]
    [InlineData("Xét đề nghị của Sở Y tế, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:", false)]
    public void Grounds_are_citations_with_nothing_behind_them(string line, bool isGround) => Assert.Equal(isGround, GroundLines.Is(line));
}
