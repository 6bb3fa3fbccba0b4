using System.CommandLine;

namespace TongKet.Cli.Auditing;

/// <summary><c>tongket audit verify|head [--data DIR] [--connection STRING] [--heads FILE]</c>.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var data = ServeCommand.DataOption();
        var connection = new Option<string?>("--connection")
        {
            HelpName = "CHUỖI",
            Description = "Chuỗi kết nối một máy chủ PostgreSQL có sẵn",
        };
        var heads = new Option<FileInfo?>("--heads")
        {
            HelpName = "TỆP",
            Description = $"Tệp các mốc đã giữ lại ngoài cơ sở dữ liệu; mặc định {AuditHeadsFile.Name} trong thư mục dữ liệu",
        };
        var verify = new Command("verify", "Kiểm tra toàn bộ chuỗi nhật ký: 0 là nguyên vẹn, 1 là bị can thiệp, 2 là chưa kiểm được.")
        {
            data,
            connection,
            heads,
        };
        verify.SetAction(
            (parsed, ct) =>
                VerifyAudit.RunAsync(
                    parsed.GetValue(data)!.FullName,
                    parsed.GetValue(connection),
                    parsed.GetValue(heads)?.FullName,
                    Console.Out,
                    ct
                )
        );
        var head = new Command("head", "In mốc cuối của chuỗi nhật ký, để giữ ở nơi khác.") { data, connection };
        head.SetAction(
            (parsed, ct) => VerifyAudit.PrintHeadAsync(parsed.GetValue(data)!.FullName, parsed.GetValue(connection), Console.Out, ct)
        );
        return new Command("audit", "Nhật ký hệ thống.") { verify, head };
    }
}
