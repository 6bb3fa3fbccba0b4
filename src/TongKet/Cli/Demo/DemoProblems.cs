using TongKet.Kernel.Outcomes;

namespace TongKet.Cli.Demo;

/// <summary>Every way the demo can say no.</summary>
internal static class DemoProblems
{
    public static Problem NoFile(string name) => new("demo.no-file", $"Không đọc được tệp {name}. Hãy kiểm tra đường dẫn.");

    public static Problem NoOutline(string name) =>
        new(
            "demo.no-outline",
            $"{name}: văn bản này không có đề cương báo cáo nên không có gì để các đơn vị điền. Hãy chọn văn bản chỉ đạo có kèm đề cương."
        );

    public static readonly Problem BadUnits = new("demo.bad-units", $"Số đơn vị phải từ 1 đến {DemoSettings.MostUnits}.");

    public static Problem CannotWrite(string folder) =>
        new("demo.cannot-write", $"Không ghi được vào thư mục {folder}. Hãy chọn thư mục khác bằng --out.");

    public static Problem Refused(string step, Problem problem) => new(problem.Code, $"{step}: {problem.Message}", problem.Kind);
}
