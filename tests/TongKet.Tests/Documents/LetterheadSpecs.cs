using TongKet.Documents.Contracts;
using TongKet.Formats.Writing.Layout;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Documents;

/// <summary>What offices print at the head and foot of their papers.</summary>
public sealed class LetterheadSpecs
{
    [Theory]
    [InlineData("Tỉnh ủy Hà Sơn", OrganizationKind.PartyCommittee, "Ban Chấp hành Trung ương", null, "Tỉnh ủy Hà Sơn")]
    [InlineData("Đảng ủy xã Bản Lầu", OrganizationKind.PartyCommittee, "Tỉnh ủy Hà Sơn", "Đảng bộ tỉnh Hà Sơn", "Đảng ủy xã Bản Lầu")]
    [InlineData("Chi bộ thôn Na Lốc", OrganizationKind.PartyCell, "Đảng uỷ xã Bản Lầu", "Đảng bộ xã Bản Lầu", "Chi bộ thôn Na Lốc")]
    [InlineData("Ban Tổ chức Tỉnh uỷ", OrganizationKind.PartyAgency, "Tỉnh ủy Hà Sơn", "Tỉnh ủy Hà Sơn", "Ban Tổ chức")]
    [InlineData("Văn phòng Đảng ủy xã Bản Lầu", OrganizationKind.PartyAgency, "Đảng ủy xã Bản Lầu", "Đảng ủy xã Bản Lầu", "Văn phòng")]
    [InlineData("Sở Nội vụ", OrganizationKind.StateAgency, "Ủy ban nhân dân tỉnh Hà Sơn", "Ủy ban nhân dân tỉnh Hà Sơn", "Sở Nội vụ")]
    [InlineData(
        "Ủy ban nhân dân xã Bản Lầu",
        OrganizationKind.PeoplesCommittee,
        "Ủy ban nhân dân tỉnh Hà Sơn",
        null,
        "Ủy ban nhân dân xã Bản Lầu"
    )]
    public void The_head_names_the_superior_where_the_rule_prints_two_lines(
        string name,
        OrganizationKind kind,
        string above,
        string? parent,
        string issuer
    )
    {
        var office = new PaperOffice(name, kind, "", above);

        Assert.Equal((parent, issuer), (Letterhead.ParentOf(office), Letterhead.IssuerOf(office)));
    }

    [Theory]
    [InlineData(OrganizationKind.PartyCell, "2026-05-26", "Party2018")]
    [InlineData(OrganizationKind.PartyAgency, "2026-05-27", "Party2026")]
    [InlineData(OrganizationKind.ArmedForces, "2026-05-27", "State2020")]
    [InlineData(OrganizationKind.Front, "2026-05-27", "Union2020")]
    public void The_layout_follows_the_kind_of_office_and_the_day(OrganizationKind kind, string day, string profile) =>
        Assert.Equal(profile, Letterhead.ProfileOf(kind, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Id);

    [Theory]
    [InlineData("Đảng ủy xã Bản Lầu", OrganizationKind.PartyCommittee, "BC/ĐU", "T/M Ban Thường vụ", "Bí thư")]
    [InlineData("Tỉnh ủy Hà Sơn", OrganizationKind.PartyCommittee, "BC/TU", "T/M Ban Thường vụ", "Bí thư")]
    [InlineData("Uỷ ban Kiểm tra Tỉnh ủy", OrganizationKind.PartyAgency, "BC/UBKTTU", "T/M Ủy ban Kiểm tra", "Chủ nhiệm")]
    [InlineData("Sở Nội vụ", OrganizationKind.StateAgency, "BC-SNV", null, "Giám đốc")]
    [InlineData("Hội Nông dân xã Bản Lầu", OrganizationKind.MassOrganization, "BC-HNDXBL", "TM. Ban Thường vụ", "Chủ tịch")]
    public void Symbol_and_signature_follow_the_kind_of_office(
        string name,
        OrganizationKind kind,
        string notation,
        string? authority,
        string position
    )
    {
        var office = new PaperOffice(name, kind, "", null);
        var signature = UsualSigner.Of(office, "Đinh Thị Nụ");

        Assert.Equal(notation, Letterhead.NotationOf(office, "BC"));
        Assert.Equal((authority, position, "Đinh Thị Nụ"), (signature.Authority, Assert.Single(signature.Positions), signature.Name));
        Assert.Equal(Letterhead.FamilyOf(kind) is LayoutFamily.Party ? "Lưu Văn phòng" : "Lưu: VT", Letterhead.ArchiveOf(kind));
    }
}
