using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Documents;

/// <summary>Forms of signing offered by the issuer's rules: HD 05-HD/VPTW for the Party, NĐ 30/2020/NĐ-CP for the State.</summary>
public sealed class SigningSpecs
{
    [Theory]
    [InlineData(OrganizationKind.PartyCommittee, "Đảng ủy xã Bản Lầu", "T/M Ban Thường vụ / Phó Bí thư")]
    [InlineData(OrganizationKind.PartyCommittee, "Đảng ủy xã Bản Lầu", "T/M Đảng ủy / Bí thư")]
    [InlineData(OrganizationKind.PartyAgency, "Ban Tổ chức Tỉnh ủy", "K/T Trưởng Ban / Phó Trưởng Ban")]
    [InlineData(OrganizationKind.PartyAgency, "Ủy ban Kiểm tra Tỉnh ủy", "T/M Ủy ban Kiểm tra / Phó Chủ nhiệm")]
    [InlineData(OrganizationKind.PeoplesCommittee, "Ủy ban nhân dân xã Bản Lầu", "TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch")]
    [InlineData(OrganizationKind.StateAgency, "Sở Tài chính", "KT. Giám đốc / Phó Giám đốc")]
    [InlineData(OrganizationKind.StateAgency, "Sở Tài chính", "TUQ. Giám đốc / …")]
    public void An_office_is_offered_the_forms_of_its_rules(OrganizationKind kind, string name, string line) =>
        Assert.Contains(line, Of(kind, name, byDelegation: false));

    [Fact]
    public void A_committee_of_the_Party_never_prints_K_T_and_the_Party_knows_no_TUQ()
    {
        var party = new[] { OrganizationKind.PartyCommittee, OrganizationKind.PartyCell, OrganizationKind.PartyAgency };

        Assert.DoesNotContain(
            Of(OrganizationKind.PartyCommittee, "Tỉnh ủy Hà Sơn", false),
            l => l.StartsWith("K/T", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(party.SelectMany(k => Of(k, "Ban Nội chính", false)), l => l.Contains("TUQ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_office_has_a_form_that_is_the_usual_one_and_every_form_its_basis()
    {
        foreach (var kind in Enum.GetValues<OrganizationKind>())
        {
            var office = new PaperOffice("Cơ quan Hà Sơn", kind, "", null);
            var forms = SigningCapacities.Of(office, byDelegation: false);
            var usual = UsualSigner.Of(office, "");

            Assert.Equal((usual.Authority, string.Join('/', usual.Positions)), (forms[0].Authority, string.Join('/', forms[0].Positions)));
            Assert.All(forms, f => Assert.False(string.IsNullOrWhiteSpace(f.Basis)));
            Assert.All(SigningCapacities.Of(office, byDelegation: true), f => Assert.True(f.Deputy));
        }
    }

    private static IEnumerable<string> Of(OrganizationKind kind, string name, bool byDelegation) =>
        SigningCapacities.Of(new PaperOffice(name, kind, "", null), byDelegation).Select(f => f.Line);
}
