using TongKet.Formats.Checking.Checks;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Checking;

/// <summary>Words of a paper that the checker must not touch.</summary>
public sealed class WordingCareSpecs
{
    private static readonly LayoutProfile State = LayoutProfiles.For(LayoutFamily.State, new DateOnly(2026, 11, 21));
    private static readonly LayoutProfile Party = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 11, 21));

    [Theory]
    [InlineData("Số:          /KH-UBND")]
    [InlineData("Số: ……/KH-UBND")]
    [InlineData("Số:\u00A0\u00A0\u00A0/KH-UBND")]
    public void A_number_left_blank_stays_as_it_is_drawn(string text) => Assert.Equal(text, NumberWording.Right(text, true, State));

    [Theory]
    [InlineData("Số          -CV/TU", "Số          -CV/TU")]
    [InlineData("Số:          -CV/TU", "Số          -CV/TU")]
    public void The_blank_of_a_party_paper_loses_its_colon_only(string text, string right) =>
        Assert.Equal(right, NumberWording.Right(text, true, Party));

    [Theory]
    [InlineData("TT. HUYỆN ỦY")]
    [InlineData("KL. HỘI NGHỊ")]
    public void Letters_that_are_no_authority_to_sign_never_become_one(string text)
    {
        Assert.Null(AuthorityWording.Right(text, Party));
        Assert.Null(AuthorityWording.Right(text, State));
    }

    [Fact]
    public void Points_within_a_recipient_stay() =>
        Assert.Equal("- Lưu: VT, ...KT.", RecipientWording.Right("- Lưu: VT, ...KT", true, State));

    [Fact]
    public void Where_the_law_asks_for_no_dash_before_a_basis_the_writer_decides()
    {
        var before2026 = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2024, 5, 2));

        Assert.Equal("Căn cứ Điều lệ Đảng;", BasisWording.Right("Căn cứ Điều lệ Đảng,", false, before2026));
        Assert.Equal("- Căn cứ Điều lệ Đảng;", BasisWording.Right("- Căn cứ Điều lệ Đảng", false, before2026));
        Assert.Equal("- Căn cứ Điều lệ Đảng;", BasisWording.Right("Căn cứ Điều lệ Đảng;", false, Party));
    }
}
