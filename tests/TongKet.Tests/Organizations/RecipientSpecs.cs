using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Organizations;

/// <summary>Whom a printed addressee means, on the sample province.</summary>
public sealed class RecipientSpecs(SampleApp sample) : IClassFixture<SampleApp>
{
    private static readonly DateOnly Day = new(2026, 9, 10);

    [Theory]
    [InlineData("Các đảng ủy xã, phường, đặc khu", 40)]
    [InlineData("Các đảng uỷ xã, phường", 39)]
    [InlineData("Các đảng ủy phường", 11)]
    [InlineData("Các đảng ủy xã, phường, đặc khu trực thuộc", 40)]
    [InlineData("Các đảng ủy xã, phường và tương đương", 40)]
    [InlineData("Các đảng ủy, chi bộ trực thuộc Tỉnh ủy", 44)]
    [InlineData("Các đảng ủy trực thuộc", 44)]
    [InlineData("đảng ủy trực thuộc Tỉnh ủy", 44)]
    [InlineData("Các cấp ủy trực thuộc Tỉnh ủy", 44)]
    [InlineData("Các ban xây dựng Đảng", 4)]
    [InlineData("Các ban xây dựng Đảng của Tỉnh ủy", 4)]
    [InlineData("Các cơ quan tham mưu, giúp việc Tỉnh ủy", 5)]
    [InlineData("Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy", 5)]
    [InlineData("các ban, Văn phòng Tỉnh ủy", 5)]
    [InlineData("Các sở, ban, ngành", 13)]
    [InlineData("Các sở, ban, ngành tỉnh", 13)]
    [InlineData("Các sở, ngành có liên quan", 13)]
    [InlineData("Các sở", 11)]
    [InlineData("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh", 6)]
    [InlineData("MTTQ và các đoàn thể", 6)]
    [InlineData("Các tổ chức chính trị – xã hội tỉnh", 5)]
    [InlineData("Các đơn vị lực lượng vũ trang", 2)]
    [InlineData("Các đơn vị lực lượng vũ trang trên địa bàn tỉnh", 2)]
    [InlineData("UBND các xã, phường", 39)]
    [InlineData("Ủy ban nhân dân các xã, phường, đặc khu", 40)]
    [InlineData("UBND cấp xã", 40)]
    [InlineData("Ủy ban nhân dân xã, phường, đặc khu", 40)]
    [InlineData("Thường trực HĐND các xã, phường, đặc khu", 40)]
    [InlineData("Các đảng ủy xã, phường, đặc khu và các sở, ban, ngành tỉnh", 53)]
    [InlineData("Các ban xây dựng Đảng, Văn phòng Tỉnh ủy, MTTQ và các tổ chức chính trị - xã hội tỉnh", 11)]
    public async Task A_group_gives_its_members(string phrase, int members)
    {
        var found = await sample.Organizations.ResolveAsync(
            phrase,
            SampleProvince.IdOf(SampleProvince.Committee),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(members, found.Organizations.Count);
        Assert.NotNull(found.Rule);
    }

    [Theory]
    [InlineData("Tỉnh ủy", SampleProvince.Committee)]
    [InlineData("Ban Thường vụ Tỉnh ủy", SampleProvince.Committee)]
    [InlineData("Thường trực Tỉnh uỷ Bình Hải", SampleProvince.Committee)]
    [InlineData("Ban Chấp hành Đảng bộ tỉnh", SampleProvince.Committee)]
    [InlineData("Ban Tuyên giáo và Dân vận Tỉnh ủy", SampleProvince.Propaganda)]
    [InlineData("BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ", SampleProvince.Propaganda)]
    [InlineData("Ban Tuyên giáo và Dân vận", SampleProvince.Propaganda)]
    [InlineData("qua Ban Tuyên giáo và Dân vận Tỉnh ủy Bình Hải", SampleProvince.Propaganda)]
    [InlineData("UBND tỉnh", SampleProvince.PeoplesCommittee)]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh", SampleProvince.PeoplesCommittee)]
    [InlineData("Thường trực HĐND tỉnh", "Hội đồng nhân dân tỉnh Bình Hải")]
    [InlineData("UBND xã Hoà Lý", "Ủy ban nhân dân xã Hòa Lý")]
    [InlineData("Đảng uỷ xã An Thạch", "Đảng ủy phường An Thạch")]
    [InlineData("BTV Đảng ủy phường An Thạch", "Đảng ủy phường An Thạch")]
    [InlineData("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Hải")]
    [InlineData("Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh Bình Hải")]
    [InlineData("Công an tỉnh", "Công an tỉnh Bình Hải")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh")]
    [InlineData("Trung ương", SampleProvince.Central)]
    public async Task One_named_body_gives_one_organisation(string phrase, string name)
    {
        var found = await sample.Organizations.ResolveAsync(
            phrase,
            SampleProvince.IdOf(SampleProvince.Committee),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Equal([SampleProvince.IdOf(name)], found.Organizations);
    }

    [Theory]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("UBND tỉnh", SampleProvince.PeoplesCommittee)]
    [InlineData("Đảng ủy xã", "Đảng ủy xã Bàu Sen")]
    [InlineData("Đảng ủy", "Đảng ủy xã Bàu Sen")]
    [InlineData("UBND xã", "Ủy ban nhân dân xã Bàu Sen")]
    [InlineData("Văn phòng Đảng ủy", "Văn phòng Đảng ủy xã Bàu Sen")]
    [InlineData("Tỉnh ủy", SampleProvince.Committee)]
    public async Task A_commune_means_its_own_bodies_first_then_those_of_its_province(string phrase, string name)
    {
        var found = await sample.Organizations.ResolveAsync(
            phrase,
            SampleProvince.IdOf("Đảng ủy xã Bàu Sen"),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Equal([SampleProvince.IdOf(name)], found.Organizations);
    }

    [Theory]
    [InlineData("Sở Tài chính, Sở Tư pháp và Sở Văn hóa, Thể thao và Du lịch", 3)]
    [InlineData("Các sở: Nội vụ, Tài chính, Nông nghiệp và Môi trường", 3)]
    [InlineData("Sở Nội vụ, Tài chính", 2)]
    [InlineData("Ban Tổ chức, Ban Nội chính Tỉnh ủy; Đảng ủy phường Nam Sa", 3)]
    [InlineData("Công an tỉnh và Bộ CHQS tỉnh", 2)]
    public async Task An_enumeration_gives_each_of_its_bodies(string phrase, int bodies)
    {
        var found = await sample.Organizations.ResolveAsync(
            phrase,
            SampleProvince.IdOf(SampleProvince.Committee),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(bodies, found.Organizations.Count);
    }

    [Theory]
    [InlineData("Các đảng uỷ xã, phường, đặc khu trực thuộc Tỉnh uỷ;", 40)]
    [InlineData("Đảng uỷ các cơ quan Đảng tỉnh, Đảng uỷ Uỷ ban nhân dân tỉnh;", 2)]
    [InlineData("Đảng uỷ Quân sự tỉnh, Đảng uỷ Công an tỉnh;", 2)]
    [InlineData("Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh;", 1)]
    [InlineData("Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy", 5)]
    [InlineData("Thường trực Tỉnh ủy (để báo cáo)", 1)]
    [InlineData("Như trên", 0)]
    [InlineData("Các đồng chí Tỉnh ủy viên", 0)]
    public async Task The_addressees_of_the_sample_letter_are_understood(string phrase, int bodies)
    {
        var found = await ResolveAsync(phrase, SampleProvince.Committee);

        Assert.Equal(bodies, found.Organizations.Count);
    }

    [Theory]
    [InlineData("Ủy ban nhân dân xã", 1)]
    [InlineData("Ủy ban Mặt trận Tổ quốc Việt Nam xã", 1)]
    [InlineData("Các chi bộ trực thuộc Đảng ủy", 4)]
    [InlineData("Thường trực Đảng ủy", 1)]
    public async Task The_addressees_of_the_letter_of_a_commune_are_understood(string phrase, int bodies)
    {
        var found = await ResolveAsync(phrase, "Đảng ủy xã Long Thạnh Đông");

        Assert.Equal(bodies, found.Organizations.Count);
    }

    private Task<RecipientResolution> ResolveAsync(string phrase, string issuer) =>
        sample.Organizations.ResolveAsync(phrase, SampleProvince.IdOf(issuer), Day, TestContext.Current.CancellationToken);

    [Fact]
    public async Task What_is_not_known_gives_the_likeliest_first_and_guesses_nothing()
    {
        var found = await sample.Organizations.ResolveAsync(
            "Ban Dân vận Tỉnh ủy",
            SampleProvince.IdOf(SampleProvince.Committee),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(found.Organizations);
        Assert.Null(found.Rule);
        var tree = await sample.Organizations.TreeAsync(Day, TestContext.Current.CancellationToken);
        Assert.StartsWith(
            SampleProvince.Propaganda,
            string.Join("; ", found.Candidates.Select(id => tree.NameOf(id))),
            StringComparison.Ordinal
        );
        Assert.InRange(found.Candidates.Count, 1, 10);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("các")]
    [InlineData(", , ; và")]
    [InlineData("Nơi nhận")]
    public async Task What_says_nothing_resolves_to_nobody(string phrase)
    {
        var found = await sample.Organizations.ResolveAsync(
            phrase,
            SampleProvince.IdOf(SampleProvince.Committee),
            Day,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(found.Organizations);
    }
}
