using System.Text.RegularExpressions;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests;

public sealed partial class ReadmeSpecs
{
    private static readonly string Root = CheckoutRoot.Find();

    [Fact]
    public void Every_example_of_the_readme_is_compiled_here_word_by_word()
    {
        var code = Lines(File.ReadAllText(Path.Combine(Root, "tests", "TongKet.Formats.Tests", "ReadmeExamples.cs")));
        var examples = Example.Matches(File.ReadAllText(Path.Combine(Root, "src", "TongKet.Formats", "README.md")));

        Assert.Equal(3, examples.Count);
        Assert.All(examples, e => Assert.Contains(Lines(e.Groups["code"].Value), code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_examples_run_one_after_the_other()
    {
        var folder = Directory.CreateTempSubdirectory("tongket-readme");
        try
        {
            var path = Path.Combine(folder.FullName, "ke-hoach.docx");
            await File.WriteAllBytesAsync(path, DocxWriter.Write(StatePlan.Paper), TestContext.Current.CancellationToken);

            Assert.Contains("\"assignments\"", await ReadmeExamples.Read(path), StringComparison.Ordinal);
            Assert.NotEmpty(await ReadmeExamples.Check(ReadmeExamples.Write(), new DateOnly(2026, 11, 21)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Indentation differs between a page and a method.
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Example { get; }
}
