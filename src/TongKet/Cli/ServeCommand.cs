using System.CommandLine;

namespace TongKet.Cli;

/// <summary><c>tongket serve --data DIR --port N [--connection STRING]</c>.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    public static Command Create()
    {
        var data = DataOption();
        var port = new Option<int>("--port")
        {
            HelpName = "SỐ",
            Description = "Cổng, mặc định 5080; 0 là tự chọn cổng còn trống",
            DefaultValueFactory = _ => UsualPort,
        };
        var address = new Option<string>("--address")
        {
            HelpName = "ĐỊA_CHỈ",
            Description = "Địa chỉ lắng nghe; mặc định 127.0.0.1, chỉ trong máy này",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var connection = new Option<string?>("--connection")
        {
            HelpName = "CHUỖI",
            Description = "Chuỗi kết nối một máy chủ PostgreSQL có sẵn",
        };
        var sample = new Option<bool>("--sample") { Description = "Nạp dữ liệu mẫu (tỉnh, cơ quan, tài khoản đều hư cấu)" };
        var underWay = new Option<bool>("--under-way")
        {
            Description = "Cùng --sample: thêm một đợt tổng kết mẫu đang chạy, đủ các tình trạng",
        };
        var command = new Command("serve", "Chạy máy chủ web.") { data, port, address, connection, sample, underWay };
        command.SetAction(
            (parsed, ct) =>
                Server.RunAsync(
                    new ServerSettings(
                        parsed.GetValue(data)!.FullName,
                        parsed.GetValue(address)!,
                        parsed.GetValue(port),
                        parsed.GetValue(connection),
                        parsed.GetValue(sample),
                        parsed.GetValue(underWay)
                    ),
                    ct
                )
        );
        return command;
    }

    /// <summary>The folder, for every command that works on one.</summary>
    public static Option<DirectoryInfo> DataOption() =>
        new("--data")
        {
            HelpName = "THƯ_MỤC",
            Description = "Thư mục dữ liệu; mặc định .data",
            DefaultValueFactory = _ => new DirectoryInfo(UsualData()),
        };

    // From a checkout the same folder however the program is started (./run, dotnet run), else below where we stand.
    private static string UsualData()
    {
        var checkout = Path.GetFullPath(Path.Combine(WebHost.AssetsFolder, "..", "..", ".."));
        return Path.Combine(File.Exists(Path.Combine(checkout, "TongKet.slnx")) ? checkout : Environment.CurrentDirectory, ".data");
    }
}

/// <summary>What the server is started with.</summary>
internal sealed record ServerSettings(string Data, string Address, int Port, string? Connection, bool Sample, bool UnderWay = false);
