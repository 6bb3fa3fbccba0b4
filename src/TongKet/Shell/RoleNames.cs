using TongKet.Accounts.Contracts;

namespace TongKet.Shell;

internal static class RoleNames
{
    public static string Of(Role role) =>
        role switch
        {
            Role.Specialist => "Chuyên viên",
            Role.Clerk => "Văn thư",
            Role.Leader => "Lãnh đạo",
            Role.Administrator => "Quản trị",
            _ => "Kiểm tra",
        };
}
