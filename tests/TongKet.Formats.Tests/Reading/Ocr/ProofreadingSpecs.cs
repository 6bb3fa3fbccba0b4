using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Tests.Reading.Ocr;

public sealed class ProofreadingSpecs
{
    [Theory]
    [InlineData("KT. CHU TỊCH", "KT. CHỦ TỊCH")]
    [InlineData("PHO CHU TICH", "PHÓ CHỦ TỊCH")]
    [InlineData("BÍT HƯ", "BÍ THƯ")]
    [InlineData("PH BÍ THƯ", "PHÓ BÍ THƯ")]
    [InlineData("ỦY BAN NHÂNDÂN", "ỦY BAN NHÂN DÂN")]
    [InlineData("UỶ BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN")]
    [InlineData("TỈNH ĐÔNG HẢI", "TỈNH ĐÔNG HẢI")]
    [InlineData("Phó chu tich", "Phó chu tich")]
    public void Posts_and_bodies_in_capitals_get_their_marks_back(string read, string taken) =>
        Assert.Equal(taken, FixedPhrases.Restore(read));

    [Theory]
    [InlineData("HI. TỔ CHỨC THỰC HIỆN", "III. TỔ CHỨC THỰC HIỆN")]
    [InlineData("Il. Nhiệm vụ", "II. Nhiệm vụ")]
    [InlineData("IY. KINH PHÍ", "IV. KINH PHÍ")]
    [InlineData("II. Nhiệm vụ", "II. Nhiệm vụ")]
    [InlineData("11. Sở Tài chính", "11. Sở Tài chính")]
    [InlineData("1L. 25 đơn vị", "1L. 25 đơn vị")]
    public void Section_numbers_are_Roman(string read, string taken) => Assert.Equal(taken, SectionMarks.Restore(read, []));

    [Theory]
    [InlineData("Ban to chức và tố chức đảng", "Ban tổ chức và tổ chức đảng")]
    [InlineData("TIẾP TUC THUC HIỆN", "TIẾP TỤC THỰC HIỆN")]
    [InlineData("Uỷ ban, uỷ ban; thực hiện", "Uỷ ban, uỷ ban; thực hiện")]
    [InlineData("chi bộ chỉ bộ", "chi bộ chỉ bộ")]
    public void Usual_pairs_of_words_get_their_marks_back(string read, string taken) => Assert.Equal(taken, UsualWords.Restore(read, []));

    [Fact]
    public void A_name_gets_its_surname_and_the_copies_their_head()
    {
        Assert.Equal("Nguyễn Văn An", Names.Restore("Nguyên Văn An"));
        Assert.Equal("Lê Thị Hoa", Names.Restore("Lê Thị Hoa"));
        Assert.Equal("Nơi nhận:", Names.Copies("Noi nhan:"));
        Assert.Equal("Nơi nhận:", Names.Copies("Nơi nhận:"));
        Assert.Equal("Nội dung", Names.Copies("Nội dung"));
    }

    [Fact]
    public void A_number_that_falls_out_of_its_row_is_put_right_and_a_new_row_is_left_alone()
    {
        string[] read = ["3.3. Một.", "3.4. Hai.", "3.o. Ba.", "3.6. Bốn.", "4. Năm.", "9. Sáu.", "6. Bảy.", "1. Tám.", "2. Chín."];
        List<TextLine> lines = [.. read.Select(text => new TextLine(text) { Recognized = 0.9 })];

        ItemNumbers.Restore(lines, []);

        Assert.Equal(
            ["3.3. Một.", "3.4. Hai.", "3.5. Ba.", "3.6. Bốn.", "4. Năm.", "5. Sáu.", "6. Bảy.", "1. Tám.", "2. Chín."],
            lines.Select(l => l.Text)
        );
    }

    [Fact]
    public void Pages_are_named_as_people_name_them() => Assert.Equal("1–3, 5, 7–8", PageNumbers.Of([1, 2, 3, 5, 8, 7]));
}
