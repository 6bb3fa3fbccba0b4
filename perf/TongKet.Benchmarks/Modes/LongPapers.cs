using System.Text;
using System.Xml.Linq;
using TongKet.Benchmarks.Fuzzing;

namespace TongKet.Benchmarks.Modes;

/// <summary>Papers of our own making, longer than any office would write them.</summary>
internal static class LongPapers
{
    public sealed record Shape(string Name, string Ending, Func<int, byte[]> Make);

    public static IEnumerable<Shape> Shapes()
    {
        var letter = File.ReadAllLines(Samples.All().First(f => f.EndsWith(".txt", StringComparison.Ordinal)));
        var (tasks, close) = (At(letter, "1. "), At(letter, "Nơi nhận"));
        var (outline, end) = (At(letter, "Phần thứ nhất"), letter.Length);
        yield return new("letter, tasks repeated", ".txt", n => Text(letter, tasks, close, n));
        yield return new("letter, outline repeated", ".txt", n => Text(letter, outline, end, n));
        yield return new("letter, cut to 80 columns", ".txt", n => Cut(Text(letter, tasks, close, n)));
        yield return new("letter, all in one line", ".txt", n => OneLine(Text(letter, tasks, close, n)));
        yield return new("table of tasks, Markdown", ".md", Table);
        foreach (var file in Samples.All().Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3))
        {
            yield return new("Word " + Path.GetFileName(file)[..2], ".docx", n => Word(file, n));
        }
    }

    private static int At(string[] lines, string start) => Array.FindIndex(lines, l => l.StartsWith(start, StringComparison.Ordinal));

    private static byte[] Text(string[] lines, int from, int to, int times) =>
        Encoding.UTF8.GetBytes(
            string.Join('\n', [.. lines[..from], .. Enumerable.Repeat(lines[from..to], times).SelectMany(l => l), .. lines[to..]])
        );

    private static byte[] Cut(byte[] text)
    {
        var cut = new StringBuilder();
        var column = 0;
        foreach (var word in Encoding.UTF8.GetString(text).Split(' '))
        {
            column = word.Contains('\n', StringComparison.Ordinal) ? 0 : column + word.Length + 1;
            cut.Append(column > 80 ? '\n' : ' ').Append(word);
            column = column > 80 ? 0 : column;
        }

        return Encoding.UTF8.GetBytes(cut.ToString());
    }

    private static byte[] OneLine(byte[] text) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ReplaceLineEndings(" "));

    private static byte[] Table(int times) =>
        Encoding.UTF8.GetBytes(
            "KẾ HOẠCH\nphân công nhiệm vụ\n\n| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n"
                + string.Concat(
                    Enumerable
                        .Range(1, times * 20)
                        .Select(i => $"| {i} | Rà soát, báo cáo kết quả thực hiện chương trình | Phòng Kinh tế | Trước ngày 15/10/2026 |\n")
                )
        );

    private static byte[] Word(string file, int times)
    {
        var package = Package.Open(File.ReadAllBytes(file));
        var at = package.Parts.FindIndex(p => p.Name == "word/document.xml");
        var tree = XDocument.Load(new MemoryStream(package.Parts[at].Bytes));
        List<XElement> all = [.. tree.Root!.Elements().First().Elements()];
        // From the third to the last but three: header and end stay.
        var middle = all.GetRange(3, all.Count - 7);
        for (var i = 1; i < times; i++)
        {
            all[^4].AddBeforeSelf(middle);
        }

        package.Parts[at] = ("word/document.xml", Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting)));
        return package.Close();
    }
}
