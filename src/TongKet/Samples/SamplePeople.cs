using TongKet.Accounts.Contracts;

namespace TongKet.Samples;

/// <summary>The sample accounts. User names say the office and the role; the names of people are put together from common ones.</summary>
internal static class SamplePeople
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"];
    private static readonly string[] Middles = ["Thị Minh", "Văn", "Thanh", "Đức", "Thị Thu", "Quốc", "Ngọc"];
    private static readonly string[] Givens =
    [
        "An",
        "Bình",
        "Châu",
        "Dung",
        "Giang",
        "Hà",
        "Khôi",
        "Lan",
        "Mai",
        "Nam",
        "Oanh",
        "Phúc",
        "Quân",
    ];
    private static readonly Role[] Working = [Role.Specialist, Role.Clerk, Role.Leader];

    private static readonly (Role Role, string Word)[] OneEach =
    [
        (Role.Specialist, "chuyenvien"),
        (Role.Clerk, "vanthu"),
        (Role.Leader, "lanhdao"),
        (Role.Inspector, "kiemtra"),
        (Role.Administrator, "quantri"),
    ];

    // The other bodies of the province: one account with the working roles.
    private static readonly (string SignIn, string Office)[] Single =
    [
        ("tgdvtw", "Ban Tuyên giáo và Dân vận Trung ương"),
        ("vanphongtu", "Văn phòng Tỉnh ủy"),
        ("bantochuc", "Ban Tổ chức Tỉnh ủy"),
        ("ubkiemtra", "Ủy ban Kiểm tra Tỉnh ủy"),
        ("bannoichinh", "Ban Nội chính Tỉnh ủy"),
        ("duubnd", "Đảng ủy Ủy ban nhân dân tỉnh"),
        ("ducoquandang", "Đảng ủy các cơ quan Đảng tỉnh"),
        ("ducongan", "Đảng ủy Công an tỉnh"),
        ("duquansu", "Đảng ủy Quân sự tỉnh"),
        ("hdnd", "Hội đồng nhân dân tỉnh Bình Hải"),
        ("ubnd", SampleProvince.PeoplesCommittee),
        ("vpubnd", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("sotaichinh", "Sở Tài chính"),
        ("soxaydung", "Sở Xây dựng"),
        ("socongthuong", "Sở Công Thương"),
        ("sonongnghiep", "Sở Nông nghiệp và Môi trường"),
        ("sokhoahoc", "Sở Khoa học và Công nghệ"),
        ("sogiaoduc", "Sở Giáo dục và Đào tạo"),
        ("soyte", "Sở Y tế"),
        ("sovanhoa", "Sở Văn hóa, Thể thao và Du lịch"),
        ("sotuphap", "Sở Tư pháp"),
        ("sodantoc", "Sở Dân tộc và Tôn giáo"),
        ("thanhtra", "Thanh tra tỉnh"),
        ("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Hải"),
        ("ldld", "Liên đoàn Lao động tỉnh Bình Hải"),
        ("hoinongdan", "Hội Nông dân tỉnh Bình Hải"),
        ("hoiphunu", "Hội Liên hiệp Phụ nữ tỉnh Bình Hải"),
        ("tinhdoan", "Tỉnh đoàn Bình Hải"),
        ("hoiccb", "Hội Cựu chiến binh tỉnh Bình Hải"),
        ("congan", "Công an tỉnh Bình Hải"),
        ("quansu", "Bộ Chỉ huy Quân sự tỉnh Bình Hải"),
    ];

    public static IReadOnlyList<SamplePerson> All() =>
        [
            .. Each("tinhuy", SampleProvince.Committee),
            .. Each("tuyengiao", SampleProvince.Propaganda),
            .. SampleCommunes.All.Take(SampleCommunes.Full).SelectMany(c => Each(c.SignIn, c.Committee)),
            .. Each("sonoivu", "Sở Nội vụ"),
            .. Each("trunguong", SampleProvince.Central),
            // Works in two offices, to try switching between them.
            Person("haicoquan", SampleProvince.Propaganda, [Role.Specialist]),
            Person("haicoquan", "Văn phòng Tỉnh ủy", [Role.Specialist, Role.Clerk]),
            .. Single.Select(s => Person(s.SignIn, s.Office, Working)),
            .. SampleCommunes.All.Skip(SampleCommunes.Full).Select(c => Person(c.SignIn, c.Committee, Working)),
        ];

    private static IEnumerable<SamplePerson> Each(string signIn, string office) =>
        OneEach.Select(r => Person($"{signIn}.{r.Word}", office, [r.Role]));

    private static SamplePerson Person(string userName, string office, IReadOnlyCollection<Role> roles) =>
        new(userName, NameFor(userName), SampleIds.Of(office), roles);

    // The same user name always gives the same name.
    private static string NameFor(string userName)
    {
        var number = userName.Aggregate(17u, (sum, c) => (sum * 31) + c);
        return $"{Families[number % Families.Length]} {Middles[number / 11 % Middles.Length]} {Givens[number / 77 % Givens.Length]}";
    }
}
