using TongKet.Organizations.Contracts;
using static TongKet.Organizations.Contracts.AdministrativeLevel;
using static TongKet.Organizations.Contracts.OrganizationKind;

namespace TongKet.Samples;

/// <summary>The organisations of the sample: an invented province under Central, its agencies, and its communes.</summary>
internal static class SampleOffices
{
    /// <summary>Communes without a district above them exist since this day (the two-tier local government).</summary>
    private static readonly DateOnly Since = new(2025, 7, 1);

    /// <summary>The province itself stood before; what was under it then is in <see cref="SampleReorganisation"/>.</summary>
    private static readonly DateOnly Long = new(2015, 1, 1);

    private static readonly (string Name, string Code)[] Departments =
    [
        ("Sở Nội vụ", "SNV"),
        ("Sở Tài chính", "STC"),
        ("Sở Xây dựng", "SXD"),
        ("Sở Công Thương", "SCT"),
        ("Sở Nông nghiệp và Môi trường", "SNNMT"),
        ("Sở Khoa học và Công nghệ", "SKHCN"),
        ("Sở Giáo dục và Đào tạo", "SGDĐT"),
        ("Sở Y tế", "SYT"),
        ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"),
        ("Sở Tư pháp", "STP"),
        ("Sở Dân tộc và Tôn giáo", "SDTTG"),
        ("Thanh tra tỉnh", "TTr"),
    ];

    public static IReadOnlyList<NewOrganization> All() =>
        [.. Central(), .. Province(), .. SampleCommunes.All.SelectMany((c, i) => Commune(c, i < SampleCommunes.Full))];

    private static IEnumerable<NewOrganization> Central() =>
        [
            Office(SampleProvince.Central, "TW", PartyCommittee, AdministrativeLevel.Central, null, "Hà Nội"),
            Office(
                "Ban Tuyên giáo và Dân vận Trung ương",
                "BTGDVTW",
                PartyAgency,
                AdministrativeLevel.Central,
                SampleProvince.Central,
                "Hà Nội"
            ),
        ];

    private static IEnumerable<NewOrganization> Province()
    {
        const string committee = SampleProvince.Committee;
        const string people = SampleProvince.PeoplesCommittee;
        const string front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Hải";
        return
        [
            At(committee, "TU", PartyCommittee, SampleProvince.Central),
            At("Văn phòng Tỉnh ủy", "VPTU", PartyAgency, committee),
            At("Ban Tổ chức Tỉnh ủy", "BTCTU", PartyAgency, committee),
            At(SampleProvince.Propaganda, "BTGDVTU", PartyAgency, committee),
            At("Ủy ban Kiểm tra Tỉnh ủy", "UBKTTU", PartyAgency, committee),
            At("Ban Nội chính Tỉnh ủy", "BNCTU", PartyAgency, committee),
            At("Đảng ủy Ủy ban nhân dân tỉnh", "ĐU", PartyCommittee, committee),
            At("Đảng ủy các cơ quan Đảng tỉnh", "ĐU", PartyCommittee, committee),
            At("Đảng ủy Công an tỉnh", "ĐUCA", PartyCommittee, committee),
            At("Đảng ủy Quân sự tỉnh", "ĐUQS", PartyCommittee, committee),
            At("Hội đồng nhân dân tỉnh Bình Hải", "HĐND", PeoplesCouncil, committee),
            At(people, "UBND", PeoplesCommittee, committee),
            At("Văn phòng Ủy ban nhân dân tỉnh", "VPUBND", StateAgency, people),
            .. Departments.Select(d => At(d.Name, d.Code, StateAgency, people)),
            At(front, "MTTQ-BTT", Front, committee),
            At("Liên đoàn Lao động tỉnh Bình Hải", "LĐLĐ", MassOrganization, front),
            At("Hội Nông dân tỉnh Bình Hải", "HND", MassOrganization, front),
            At("Hội Liên hiệp Phụ nữ tỉnh Bình Hải", "HLHPN", MassOrganization, front),
            At("Tỉnh đoàn Bình Hải", "TĐTN", MassOrganization, front),
            At("Hội Cựu chiến binh tỉnh Bình Hải", "HCCB", MassOrganization, front),
            At("Công an tỉnh Bình Hải", "CAT", ArmedForces, committee),
            At("Bộ Chỉ huy Quân sự tỉnh Bình Hải", "BCHQS", ArmedForces, committee),
        ];

        static NewOrganization At(string name, string code, OrganizationKind kind, string parent) =>
            Office(name, code, kind, AdministrativeLevel.Province, parent, "Bình Hải");
    }

    private static IEnumerable<NewOrganization> Commune(SampleCommune commune, bool full)
    {
        var (place, committee) = ($"{commune.Unit} {commune.Proper}", commune.Committee);
        yield return At(committee, "ĐU", PartyCommittee, SampleProvince.Committee);
        yield return At($"Hội đồng nhân dân {place}", "HĐND", PeoplesCouncil, committee);
        yield return At($"Ủy ban nhân dân {place}", "UBND", PeoplesCommittee, committee);
        yield return At($"Ủy ban Mặt trận Tổ quốc Việt Nam {place}", "MTTQ-BTT", Front, committee);
        if (full)
        {
            yield return At($"Văn phòng {committee}", "VPĐU", PartyAgency, committee);
            yield return At($"Ban Xây dựng Đảng {committee}", "BXDĐ", PartyAgency, committee);
            yield return At($"Ủy ban Kiểm tra {committee}", "UBKTĐU", PartyAgency, committee);
            foreach (var cell in new[] { "thôn Đông", "thôn Tây", "cơ quan Ủy ban nhân dân", "Trường Trung học cơ sở" })
            {
                var name = $"Chi bộ {cell} {place}";
                yield return Office(name, "CB", PartyCell, AdministrativeLevel.Grassroots, committee, commune.Proper);
            }
        }

        NewOrganization At(string name, string code, OrganizationKind kind, string parent) =>
            Office(name, code, kind, AdministrativeLevel.Commune, parent, commune.Proper);
    }

    private static NewOrganization Office(
        string name,
        string code,
        OrganizationKind kind,
        AdministrativeLevel level,
        string? parent,
        string place
    ) =>
        new(
            SampleIds.Of(name),
            name,
            code,
            kind,
            level,
            parent is null ? null : SampleIds.Of(parent),
            place,
            level <= AdministrativeLevel.Province ? Long : Since
        );
}
