using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Checking;

/// <summary>Whatever stands in a Word file's markup, the check answers; what it hands out as repaired is read again and keeps every letter.</summary>
public sealed class CheckerMutationSpecs
{
    private const string Part = "word/document.xml";
    private static readonly byte[] Good = DocxWriter.Write(CommuneReport.Paper);
    private static readonly string Markup = MarkupOf(Good);

    // Words of the markup that a damaged or hostile file may have in the wrong place.
    private static readonly string[] Swaps =
    [
        "w:p",
        "w:r",
        "w:tc",
        "w:tr",
        "w:tbl",
        "w:pPr",
        "w:rPr",
        "w:sectPr",
        "w:jc",
        "\"center\"",
        "\"-1\"",
        "\"99999999999\"",
        "\"\"",
        "\"NaN\"",
    ];

    [Fact]
    public void Mutated_markup_never_makes_the_check_or_the_repair_throw()
    {
        var edits = Gen.Zip(Gen.Choose(0, Markup.Length - 30), Gen.Elements(Swaps)).ArrayOf().Resize(4);
        Prop.ForAll(Arb.From(edits), Answers).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Any_set_of_faults_is_set_right_at_once_and_a_second_repair_finds_nothing()
    {
        var faults = Gen.SubListOf(Spoiled.Ways.Keys.ToArray());
        Prop.ForAll(
                Arb.From(faults),
                some =>
                {
                    var once = Repair(Spoiled.Of(Good, some)).Paper!;
                    var twice = Repair(once.Repaired!.Value.ToArray()).Paper!;
                    return twice.Findings.Count == 0 && twice.Changes.Count == 0;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static bool Answers((int At, string Word)[] edits)
    {
        var markup = Markup;
        foreach (var (at, word) in edits)
        {
            // An attribute's value or an element's name gives way to another one.
            var start = markup.IndexOf(word[0] == '"' ? "=\"" : "<w:", Math.Min(at, markup.Length - 1), StringComparison.Ordinal) + 1;
            var end = start <= 0 ? -1 : markup.IndexOfAny(word[0] == '"' ? ['"'] : [' ', '/', '>'], start + 1);
            markup = end < 0 ? markup : markup[..start] + word + markup[(word[0] == '"' ? end + 1 : end)..];
        }

        var answer = Repair(With(markup));
        return (answer.Paper is null) != (answer.Refusal is null)
            && (
                answer.Paper?.Repaired is not { } repaired
                || Repair(repaired.ToArray()) is { } again && (again.Paper is null) != (again.Refusal is null)
            );
    }

    private static LayoutAnswer Repair(byte[] file) =>
        Task.Run(() => LayoutChecker.RepairAsync(file, "a.docx", new DateOnly(2026, 11, 21))).GetAwaiter().GetResult();

    private static string MarkupOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(Part)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] With(string markup)
    {
        using var file = new MemoryStream();
        file.Write(Good);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Part).Open());
            writer.Write(markup);
        }

        return file.ToArray();
    }
}
