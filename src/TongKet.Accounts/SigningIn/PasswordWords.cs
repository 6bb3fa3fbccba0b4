using Microsoft.AspNetCore.Identity;

namespace TongKet.Accounts.SigningIn;

/// <summary>Identity's refusals in the words of the page.</summary>
internal sealed class PasswordWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"Mật khẩu phải có ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"Mật khẩu phải có ít nhất {uniqueChars} ký tự khác nhau.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), AccountsProblems.OldPasswordWrong.Message);

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), $"Đã có tài khoản \"{userName}\". Hãy chọn tên đăng nhập khác.");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), "Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang và gạch dưới.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Tài khoản vừa được người khác sửa. Hãy tải lại trang rồi làm lại.");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Chưa ghi được tài khoản. Hãy thử lại.");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
