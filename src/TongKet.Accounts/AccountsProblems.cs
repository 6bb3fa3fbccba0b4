using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Accounts;

/// <summary>Every way an accounts use case can say no.</summary>
internal static class AccountsProblems
{
    public static readonly Problem WrongPassword = new(
        "accounts.wrong-password",
        "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy gõ lại; nếu quên mật khẩu, hỏi quản trị của cơ quan."
    );

    public static readonly Problem NoOffice = new(
        "accounts.no-office",
        "Tài khoản này hiện không giữ vị trí ở cơ quan nào. Hãy hỏi quản trị của cơ quan.",
        ProblemKind.Forbidden
    );

    public static readonly Problem OldPasswordWrong = new("accounts.old-password-wrong", "Mật khẩu đang dùng chưa đúng. Hãy gõ lại.");

    public static readonly Problem PasswordsDiffer = new(
        "accounts.passwords-differ",
        "Hai lần gõ mật khẩu mới chưa giống nhau. Hãy gõ lại."
    );

    public static readonly Problem SamePassword = new("accounts.same-password", "Mật khẩu mới phải khác mật khẩu đang dùng.");

    public static readonly Problem OtherOffice = new(
        "accounts.other-office",
        "Bạn không giữ vị trí ở cơ quan đã chọn. Hãy tải lại trang để xem các cơ quan của bạn.",
        ProblemKind.Forbidden
    );

    public static readonly Problem DayUnreadable = new(
        "accounts.day-unreadable",
        "Hãy gõ ngày hiệu lực như 01/07/2025.",
        ProblemKind.Invalid
    );

    public static readonly Problem SuccessionMissing = new(
        "accounts.succession-missing",
        "Không tìm thấy lần sắp xếp này ở cơ quan đang xem.",
        ProblemKind.Missing
    );

    public static readonly Problem PersonMissing = new("accounts.person-missing", "Không tìm thấy tài khoản này.", ProblemKind.Missing);

    public static readonly Problem MembershipMissing = new(
        "accounts.membership-missing",
        "Không tìm thấy vị trí công tác này.",
        ProblemKind.Missing
    );

    public static readonly Problem LastAdministrator = new(
        "accounts.last-administrator",
        "Đây là quản trị cuối cùng của hệ thống nên chưa kết thúc được. Hãy giao quyền quản trị cho người khác trước."
    );

    public static readonly Problem RoleHeldAlready = new(
        "accounts.role-held",
        "Người này đã giữ vai trò đó ở cơ quan trong thời gian đã chọn."
    );

    public static readonly Problem ParentOutOfReach = new(
        "accounts.parent-out-of-reach",
        "Cấp trên đã chọn không thuộc phạm vi quản trị của bạn. Hãy chọn cơ quan của bạn hoặc đơn vị trực thuộc."
    );

    public static readonly Problem WorksElsewhere = new(
        "accounts.works-elsewhere",
        "Người này còn làm việc ở cơ quan ngoài phạm vi quản trị của bạn. Hãy nhờ quản trị cấp trên đặt lại mật khẩu.",
        ProblemKind.Forbidden
    );

    public static readonly Problem DelegationDays = new(
        "accounts.delegation-days",
        "Hãy chọn người, ngày bắt đầu và ngày cuối; ngày cuối không trước ngày bắt đầu và không trước hôm nay.",
        ProblemKind.Invalid
    );

    public static readonly Problem DelegationReason = new(
        "accounts.delegation-reason",
        "Hãy ghi lý do hoặc văn bản ủy quyền.",
        ProblemKind.Invalid
    );

    public static readonly Problem DelegationPerson = new(
        "accounts.delegation-person",
        "Chỉ ủy quyền được cho chuyên viên hoặc văn thư đang làm việc ở cơ quan bạn.",
        ProblemKind.Invalid
    );

    public static readonly Problem DelegatedAlready = new(
        "accounts.delegated-already",
        "Người này đã được ủy quyền trong những ngày đó. Hãy chọn ngày khác hoặc thu hồi ủy quyền cũ."
    );

    public static readonly Problem DelegationMissing = new(
        "accounts.delegation-missing",
        "Không tìm thấy ủy quyền này ở cơ quan bạn.",
        ProblemKind.Missing
    );

    public static readonly Problem NameMissing = new("accounts.name-missing", "Hãy ghi họ tên.", ProblemKind.Invalid);

    public static readonly Problem DatesTurned = new("accounts.dates-turned", "Ngày kết thúc phải sau ngày bắt đầu.", ProblemKind.Invalid);

    public static readonly Problem FactorOnAlready = new(
        "accounts.factor-on-already",
        "Xác thực hai bước đã bật. Hãy tắt rồi mới bật lại bằng điện thoại khác."
    );

    public static readonly Problem FactorMissing = new(
        "accounts.factor-missing",
        "Xác thực hai bước chưa được bật. Hãy bấm Bật xác thực hai bước."
    );

    public static readonly Problem FactorRequired = new(
        "accounts.factor-required",
        "Quản trị yêu cầu vai trò của bạn dùng xác thực hai bước nên không tắt được. Nếu đổi điện thoại, hãy nhờ quản trị đặt lại."
    );

    public static readonly Problem WrongCode = new(
        "accounts.wrong-code",
        "Mã chưa đúng hoặc đã dùng. Hãy chờ ứng dụng hiện mã mới (30 giây đổi một lần) rồi gõ lại."
    );

    public static readonly Problem StepOver = new("accounts.step-over", "Đã quá 5 phút kể từ khi gõ mật khẩu. Hãy đăng nhập lại từ đầu.");

    public static readonly Problem SessionMissing = new(
        "accounts.session-missing",
        "Không tìm thấy phiên này; có thể phiên đã kết thúc.",
        ProblemKind.Missing
    );

    public static readonly Problem NothingChosen = new("accounts.nothing-changed", "Chưa có gì thay đổi.");

    public static Problem Locked(int failures, TimeSpan wait, DateTimeOffset until) =>
        new(
            "accounts.locked",
            $"Đã gõ sai {failures} lần nên tạm khóa đến {until.ToVietnamText()} (còn {InWords(wait)}). Hãy chờ đến lúc đó rồi đăng nhập, hoặc nhờ quản trị của cơ quan mở khóa.",
            ProblemKind.Forbidden
        );

    private static string InWords(TimeSpan wait) =>
        wait.TotalMinutes <= 1
            ? $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))} giây"
            : $"{(int)Math.Ceiling(wait.TotalMinutes)} phút";

    public static Problem Identity(string message) => new("accounts.refused", message, ProblemKind.Invalid);

    public static readonly Problem NoRoleChosen = new(
        "accounts.no-role-chosen",
        "Hãy đánh dấu ít nhất một vai trò cần chuyển.",
        ProblemKind.Invalid
    );

    public static Problem RolesThere(int count) =>
        new(
            "accounts.roles-there",
            $"Đã có {count} vai trò ở đơn vị mới nên không rút được nữa. Hãy ghi một lần sắp xếp mới để điều chỉnh."
        );
}
