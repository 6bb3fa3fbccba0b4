namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>The invented sentences of sentences.txt with the tasks a clerk would take from each.</summary>
internal static class SentenceCorpus
{
    private const string ChildMark = "  ";

    public static IEnumerable<(string Sentence, IReadOnlyList<string> Tasks)> Cases()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Assigning", "sentences.txt"));
        string? sentence = null;
        var tasks = new List<string>();
        foreach (var line in lines.Append("#"))
        {
            if (line.StartsWith(ChildMark, StringComparison.Ordinal))
            {
                tasks.Add(line.Trim());
                continue;
            }

            if (sentence is not null)
            {
                yield return (sentence, [.. tasks]);
            }

            (sentence, tasks) = (line.Length == 0 || line[0] == '#' ? null : line, []);
        }
    }
}
