using System.Text.RegularExpressions;
using TongKet.Cli;

namespace TongKet.Tests.Cli;

/// <summary>What the command line says to people, in Vietnamese throughout.</summary>
public sealed partial class HelpSpecs
{
    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("serve --help")]
    [InlineData("extract --help")]
    [InlineData("check -h")]
    [InlineData("map-report --help")]
    [InlineData("demo --help")]
    public async Task Help_is_Vietnamese_and_without_arguments_help_is_shown(string arguments)
    {
        var (code, output, error) = await RunAsync(arguments);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Cách dùng: tongket", output, StringComparison.Ordinal);
        Assert.Contains("Xem trợ giúp", output, StringComparison.Ordinal);
        Assert.DoesNotMatch(English, output);
    }

    [Theory]
    [InlineData("check", "Thiếu TỆP")]
    [InlineData("extract a.docx", "--out THƯ_MỤC hoặc --html TRANG")]
    [InlineData("map-report a.docx --out b.json", "Thiếu --outline VĂN_BẢN")]
    [InlineData("serve --port abc", "Giá trị \"abc\" của --port không đúng")]
    [InlineData("foo", "\"foo\"")]
    [InlineData("check --hep a.docx", "Không có tùy chọn \"--hep\"")]
    public async Task What_is_not_understood_is_said_in_Vietnamese_with_where_to_look(string arguments, string message)
    {
        var (code, output, error) = await RunAsync(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("--help", error, StringComparison.Ordinal);
        Assert.DoesNotMatch(English, error);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error);
        return (code, output.ToString(), error.ToString());
    }

    [GeneratedRegex(@"\b(Usage|Options|Arguments|Commands|Description|Show|Required|default|FILE|REPORT|Cannot|argument|Unrecognized)\b")]
    private static partial Regex English { get; }
}
