namespace TongKet.Formats.Tests.Understanding;

/// <summary>Invented papers of all families and in all forms of dump; each file says what must be found.</summary>
public sealed class PaperSpecs
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var file in new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "Understanding", "Papers")).GetFiles("*.txt"))
        {
            names.Add(Path.GetFileNameWithoutExtension(file.Name));
        }

        return names;
    }

    [Theory, MemberData(nameof(Names))]
    public void Header_closing_and_references_are_found(string name)
    {
        var expected = ExpectedFacts.Load(name);

        Assert.Equal(Folded(expected.Lines), Folded(expected.Of(Samples.Extract(expected.Text))));
    }

    // Letter case of a name in capitals is a matter of taste; everything else counts.
    private static List<string> Folded(IEnumerable<string> lines) =>
        [.. lines.Select(l => l.ToLowerInvariant()).Order(StringComparer.Ordinal)];
}
