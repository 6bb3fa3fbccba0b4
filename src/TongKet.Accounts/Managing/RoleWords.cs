using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>Roles in the words of an office.</summary>
internal static class RoleWords
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
