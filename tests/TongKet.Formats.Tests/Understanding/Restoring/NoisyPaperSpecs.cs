using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Tests.Understanding.Restoring;

/// <summary>Papers that a machine read somewhere else: what stands in them is still found, less sure and said so; clean papers are left alone.</summary>
public sealed class NoisyPaperSpecs
{
    private const string Likely = "ocr.likely";

    public static TheoryData<string> Papers => [.. Files().Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task A_clean_paper_is_not_taken_for_a_scan(string name) =>
        Assert.DoesNotContain((await FactsAsync(Text(name))).Findings, f => f.Code == Likely);

    [Theory]
    [InlineData(0.02, 0.9)]
    [InlineData(0.05, 0.85)]
    public async Task Most_tasks_of_a_spoilt_paper_are_still_found(double share, double least)
    {
        var (found, all, heads) = (0, 0, 0);
        foreach (var file in Files())
        {
            var clean = await FactsAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            var text = new ScanNoise(7, share).Spoil(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            var facts = await FactsAsync(text);
            var left = facts.Assignments.Select(Key).ToList();
            found += clean.Assignments.Count(a => left.Remove(Key(a)));
            all += clean.Assignments.Count;
            heads +=
                (facts.Kind == clean.Kind ? 1 : 0) + (facts.Symbol == clean.Symbol ? 1 : 0) + (facts.IssuedOn == clean.IssuedOn ? 1 : 0);
        }

        Assert.True(found >= least * all, $"{found} of {all} tasks");
        Assert.True(heads >= 0.9 * 3 * Files().Length, $"{heads} of {3 * Files().Length} kinds, symbols and days");
    }

    [Fact]
    public async Task Its_facts_are_less_sure_and_a_finding_says_why()
    {
        var text = new ScanNoise(3, 0.05).Spoil(Text("01-tinh-uy-cong-van-2022.txt"));

        var facts = await FactsAsync(text);

        Assert.Contains("OCR", Assert.Single(facts.Findings, f => f.Code == Likely).Message, StringComparison.Ordinal);
        Assert.All(facts.Evidence.Values, e => Assert.InRange(e.Confidence, 0, 0.8));
    }

    internal static async Task<Extraction> FactsAsync(string text) =>
        PaperExtractor.Extract(
            (
                await PaperReader.ReadAsync(
                    System.Text.Encoding.UTF8.GetBytes(text),
                    "a.txt",
                    ReadingLimits.Default,
                    TestContext.Current.CancellationToken
                )
            ).Paper!
        );

    private static string Text(string name) => File.ReadAllText(Path.Combine(CheckoutRoot.Find(), "samples", "corpus", name));

    private static string[] Files() =>
        [.. Directory.GetFiles(Path.Combine(CheckoutRoot.Find(), "samples", "corpus"), "*.txt").Order(StringComparer.Ordinal)];

    // Who and when; how the names are spelt is not what this is about.
    private static string Key(Assignment task) => Bare.Of(string.Join(';', task.Leads)) + task.Schedule;
}
