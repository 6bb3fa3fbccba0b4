using System.CommandLine;

namespace TongKet.Cli.Demo;

/// <summary><c>tongket demo [--directive FILE] [--units N] [--seed S] --out DIR</c>: the whole road in a private database that is removed afterwards.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var directive = new Option<FileInfo?>("--directive")
        {
            HelpName = "TỆP",
            Description = "Văn bản chỉ đạo có đề cương; bỏ trống thì dùng văn bản mẫu",
        };
        var units = new Option<int>("--units")
        {
            HelpName = "SỐ",
            Description = "Số đơn vị phải báo cáo, mặc định 40",
            DefaultValueFactory = _ => 40,
        };
        var seed = new Option<int>("--seed")
        {
            HelpName = "SỐ",
            Description = "Số gieo, mặc định 1: cùng số thì cùng kết quả",
            DefaultValueFactory = _ => 1,
        };
        var folder = new Option<DirectoryInfo>("--out")
        {
            HelpName = "THƯ_MỤC",
            Description = "Thư mục ghi kết quả",
            Required = true,
        };
        var command = new Command("demo", "Chạy thử cả đợt tổng kết với đơn vị và báo cáo giả định, rồi tự kiểm tra kết quả.")
        {
            directive,
            units,
            seed,
            folder,
        };
        command.SetAction(
            (parsed, ct) =>
                DemoRun.RunAsync(
                    new DemoSettings(parsed.GetValue(directive), parsed.GetValue(units), parsed.GetValue(seed), parsed.GetValue(folder)!),
                    ct
                )
        );
        return command;
    }
}
