using System.Globalization;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding;

/// <summary>Where the paper names a task's supporters, recipient, intermediary and product: as printed, nearest to the work itself.</summary>
internal static class TaskPartPlaces
{
    // A recipient may be named once for a whole list of tasks, some paragraphs away.
    private const int Before = 600;
    private const int Behind = 1_200;

    public static Extraction Added(string text, Extraction found)
    {
        var evidence = new Dictionary<string, Evidence>(found.Evidence, StringComparer.Ordinal);
        foreach (var (i, task) in found.Assignments.Index())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"/assignments/{i}");
            if (!evidence.TryGetValue(at + "/action", out var work))
            {
                continue;
            }

            foreach (var (part, values) in Parts(task))
            {
                if (Span(text, values, work.Span) is { } span)
                {
                    evidence[at + part] = new Evidence(span, work.Confidence) { Signals = ["by-words"] };
                }
            }
        }

        return found with
        {
            Evidence = evidence,
        };
    }

    private static IEnumerable<(string Part, IReadOnlyList<string> Values)> Parts(Assignment task) =>
        new (string, IReadOnlyList<string>)[]
        {
            ("/support", task.Support),
            ("/submitTo", One(task.SubmitTo)),
            ("/via", One(task.Via)),
            ("/product", One(task.Product)),
        }.Where(p => p.Item2.Count > 0);

    private static string[] One(string? value) => value is { Length: > 1 } ? [value] : [];

    // Supporters stand in a row: the place goes from the first to the last of them.
    private static SourceSpan? Span(string text, IReadOnlyList<string> values, SourceSpan work)
    {
        var places = values.Select(v => Nearest(text, v, work)).OfType<SourceSpan>().ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var (start, end) = (places.Min(p => p.Start), places.Max(p => p.End));
        return end - start <= values.Sum(v => v.Length) + (40 * values.Count) ? new SourceSpan(start, end - start) : places[0];
    }

    private static SourceSpan? Nearest(string text, string value, SourceSpan work)
    {
        SourceSpan? best = null;
        var (from, to) = (Math.Max(0, work.Start - Before), Math.Min(text.Length, work.End + Behind));
        for (
            var at = from;
            at < to && text.IndexOf(value, at, to - at, StringComparison.OrdinalIgnoreCase) is >= 0 and var hit;
            at = hit + 1
        )
        {
            var span = new SourceSpan(hit, value.Length);
            best = best is null || Distance(span, work) < Distance(best.Value, work) ? span : best;
        }

        return best;
    }

    private static int Distance(SourceSpan one, SourceSpan other) =>
        one.Start >= other.End ? one.Start - other.End
        : other.Start >= one.End ? other.Start - one.End
        : 0;
}
