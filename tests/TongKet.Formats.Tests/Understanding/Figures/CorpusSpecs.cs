using TongKet.Benchmarks.Scoring;

namespace TongKet.Formats.Tests.Understanding.Figures;

/// <summary>The labelled papers of our own in samples/corpus: invented places and people, the forms of the genre. perf's mode "figures" prints what is asked for here.</summary>
public sealed class CorpusSpecs
{
    private static readonly Dictionary<string, double> Bar = new(StringComparer.Ordinal)
    {
        ["addressees"] = 0.97,
        ["copies"] = 0.97,
        ["references"] = 0.985,
        ["references.issuedOn"] = 0.985,
        ["references.issuer"] = 0.92,
        ["aliases"] = 1,
        ["assignments"] = 0.85,
        ["assignments.item"] = 0.92,
        ["outline"] = 0.98,
        ["tables"] = 0.95,
    };

    private const double Heading = 0.97;

    [Fact]
    public async Task Every_measure_is_at_least_at_its_bar()
    {
        var judged = await Judge.OfAsync(Corpus(), TestContext.Current.CancellationToken);

        Assert.InRange(judged.Papers, 12, int.MaxValue);
        Assert.Empty(
            judged
                .Measures.Where(m => m.Score is { } score && score < Bar.GetValueOrDefault(m.Name, Heading))
                .Select(m => $"{m.Name} {m.Score:0.000} ({m.Counts})")
        );
    }

    [Fact]
    public async Task Of_facts_given_nine_tenths_at_least_97_in_100_are_right_and_most_right_facts_are_given_it()
    {
        var judged = await Judge.OfAsync(Corpus(), TestContext.Current.CancellationToken);
        var sure = judged.Facts.Where(f => f.Confidence >= 0.9).ToList();
        var right = sure.Count(f => f.IsRight);

        Assert.True(right >= 0.97 * sure.Count, $"{right} of {sure.Count} are right");
        Assert.True(right >= 0.6 * judged.Facts.Count(f => f.IsRight), $"only {right} right facts are given 0.9");
    }

    private static DirectoryInfo Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "samples", "corpus")))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, "samples", "corpus"));
            }
        }

        throw new DirectoryNotFoundException("samples/corpus");
    }
}
