using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Measures and judged facts gathered over all papers.</summary>
internal sealed class Judgement
{
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);

    public IEnumerable<Measure> Measures => _measures.Values;

    public List<JudgedFact> Facts { get; } = [];

    public int Papers { get; set; }

    public Measure Share(string name) => Of(name, true);

    public Measure Tally(string name) => Of(name, false);

    /// <summary>Notes a given fact with its confidence; one without evidence is no fact of the text.</summary>
    public void Judge(PaperPair paper, string type, string pointer, bool right)
    {
        if (paper.Found["evidence"]?[pointer] is not JsonObject evidence)
        {
            return;
        }

        var signals = string.Join(' ', evidence["signals"]?.AsArray().Select(s => (string?)s) ?? []);
        Facts.Add(new JudgedFact(type, (double)evidence["confidence"]!, right, paper.Name, pointer, signals));
    }

    private Measure Of(string name, bool isShare) =>
        _measures.TryGetValue(name, out var known) ? known : _measures[name] = new Measure(name, isShare);
}
