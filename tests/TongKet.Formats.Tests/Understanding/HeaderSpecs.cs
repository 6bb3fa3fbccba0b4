namespace TongKet.Formats.Tests.Understanding;

public sealed class HeaderSpecs
{
    [Fact]
    public void A_party_letterhead_gives_issuer_superior_symbol_place_and_date()
    {
        var paper = Samples.Extract(Samples.PartyPlan);

        Assert.Equal("KH", paper.Kind);
        Assert.Equal("27-KH/ĐU", paper.Symbol);
        Assert.Equal(new DateOnly(2026, 5, 8), paper.IssuedOn);
        Assert.Equal("Sơn Trà", paper.Place);
        Assert.Equal("Đảng ủy xã Sơn Trà", paper.Issuer);
        Assert.Equal("Đảng bộ tỉnh Lâm Hải", paper.ParentIssuer);
        Assert.StartsWith("sơ kết 3 năm", paper.Subject, StringComparison.Ordinal);
    }

    [Theory, InlineData("TỈNH UỶ LÂM HẢI", "Tỉnh uỷ Lâm Hải"), InlineData("THÀNH ỦY SƠN HÀ", "Thành ủy Sơn Hà")]
    public void The_word_of_a_committee_is_no_place_though_it_begins_like_one(string printed, string issuer)
    {
        var paper = Samples.Extract($"{printed}\nSố 12-CV/TU\n\nLâm Hải, ngày 05 tháng 6 năm 2026\n\nKính gửi: Các đảng ủy xã, phường\n");

        Assert.Equal(issuer, paper.Issuer);
    }

    [Fact]
    public void A_state_letter_is_a_letter_though_its_symbol_names_no_type()
    {
        var paper = Samples.Extract(Samples.Letter);

        Assert.Equal("CV", paper.Kind);
        Assert.Equal("318/UBND-KT", paper.Symbol);
        Assert.Equal("Ủy ban nhân dân tỉnh Lâm Hải", paper.Issuer);
        Assert.Null(paper.ParentIssuer);
        Assert.Equal("rà soát cơ sở dữ liệu nghề cá", paper.Subject);
        Assert.Equal(["Sở Nông nghiệp và Môi trường", "Ủy ban nhân dân các xã, phường"], paper.Addressees);
    }

    [Fact]
    public void A_number_left_open_stays_open_and_an_incomplete_date_is_no_date()
    {
        var paper = Samples.Extract(
            "ĐẢNG ỦY PHƯỜNG AN LẠC\nSố     -BC/ĐU\n\nAn Lạc, ngày    tháng 6 năm 2026\n\nBÁO CÁO\nkết quả quý II\n"
        );

        Assert.Equal("-BC/ĐU", paper.Symbol);
        Assert.Null(paper.IssuedOn);
        Assert.Equal("An Lạc", paper.Place);
        Assert.Equal("BC", paper.Kind);
    }

    [Fact]
    public void The_signature_takes_authority_position_and_name_apart()
    {
        var paper = Samples.Extract(Samples.Letter);

        Assert.Equal("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", paper.Signature.Authority);
        Assert.Equal("PHÓ CHỦ TỊCH", paper.Signature.Position);
        Assert.Equal("Lê Quang Vinh", paper.Signature.Name);
        Assert.Equal(["Như trên", "Lưu: VT, KT"], paper.Copies);
    }

    [Fact]
    public void Text_without_any_sign_of_a_paper_gives_no_facts_and_no_error()
    {
        var paper = Samples.Extract("Xin chào.\n\nĐây là một ghi chú.");

        Assert.Null(paper.Kind);
        Assert.Empty(paper.Assignments);
        Assert.Empty(paper.Outlines);
    }
}
