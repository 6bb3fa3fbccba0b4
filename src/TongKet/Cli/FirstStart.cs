using TongKet.Accounts.Contracts;
using TongKet.Samples;

namespace TongKet.Cli;

/// <summary>What a new installation needs before people come: the sample, or the first administrator.</summary>
internal static class FirstStart
{
    /// <summary>Prepares the database and tells what to print, once.</summary>
    public static async Task<string?> PrepareAsync(IServiceProvider services, bool sample, CancellationToken ct)
    {
        if (sample)
        {
            await SampleProvince.SeedAsync(services, ct);
            await SampleReorganisation.SeedAsync(services, ct);
            return $"Dữ liệu mẫu (tỉnh Bình Hải hư cấu): đăng nhập bằng tinhuy.chuyenvien, tinhuy.lanhdao, anthach.chuyenvien ... (đủ danh sách ở trang đăng nhập), mật khẩu {SamplePassword.Text}";
        }

        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().EnsureAsync(ct) is { } password
            ? $"Lần đầu khởi động: đăng nhập bằng tài khoản quantri, mật khẩu dùng một lần {password} (chỉ in ra lần này, phải đổi ngay khi đăng nhập)."
            : null;
    }
}
