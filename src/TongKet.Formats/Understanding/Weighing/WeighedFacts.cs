using System.Globalization;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>
/// Makes confidence mean one thing for all facts: 0.9 and more only where nothing speaks against a fact. The passes say how
/// sure a rule is of itself; the doubts look at what came out. The measure is perf's mode "figures": of facts given 0.9 at
/// least 97 of 100 must be right, on papers that nobody wrote rules from.
/// </summary>
internal sealed class WeighedFacts
{
    private const double CleanTask = 0.94;
    private const double Sure = 0.9;
    private readonly string _text;
    private readonly Extraction _found;
    private readonly Doubt[] _paper;
    private readonly Dictionary<string, Evidence> _weighed;

    private WeighedFacts(string text, Extraction found)
    {
        _text = text;
        _found = found;
        _paper = [.. PaperDoubts.Of(found)];
        _weighed = new Dictionary<string, Evidence>(found.Evidence, StringComparer.Ordinal);
    }

    /// <param name="text">The paper's text, in which the facts have their places.</param>
    /// <param name="found">What the passes found.</param>
    public static Extraction Of(string text, Extraction found)
    {
        var facts = new WeighedFacts(text, found);
        foreach (var pointer in found.Evidence.Keys)
        {
            facts.Weigh(pointer, facts._paper);
        }

        facts.Heading();
        facts.Bodies("/addressees", found.Addressees);
        facts.Bodies("/copies", found.Copies);
        facts.Citations();
        facts.Tasks();
        return found with { Evidence = facts._weighed };
    }

    private void Heading()
    {
        Weigh("/issuer", _found.Issuer is { } issuer ? NameDoubts.Of(issuer) : []);
        Weigh("/parentIssuer", _found.ParentIssuer is { } parent ? NameDoubts.Of(parent) : []);
        Weigh("/subject", _found.Subject is { } subject ? FieldDoubts.OfSubject(subject) : []);
        Doubt[] signature = [.. FieldDoubts.OfSignature(_found.Signature)];
        Weigh("/signature/authority", signature);
        Weigh("/signature/position", signature);
    }

    private void Bodies(string pointer, IReadOnlyList<string> bodies)
    {
        foreach (var (i, body) in bodies.Index())
        {
            Weigh(At(pointer, i), NameDoubts.OfListed(body));
        }
    }

    private void Citations()
    {
        foreach (var (i, reference) in _found.References.Index())
        {
            if (reference.IssuedOn is null && reference.Issuer is null)
            {
                // Forms and codes of other kinds look like symbols too.
                Weigh(At("/references", i), [Doubt.Light("bare-symbol")]);
            }
        }
    }

    private void Tasks()
    {
        foreach (var (i, task) in _found.Assignments.Index())
        {
            var at = At("/assignments", i);
            if (!_weighed.TryGetValue(at + "/action", out var action))
            {
                continue;
            }

            var place = _weighed.GetValueOrDefault(at + "/leads");
            Doubt[] work = [.. _paper, .. TaskDoubts.OfAction(task), .. place is null ? [] : PlaceDoubts.Of(_text, action, place)];
            Doubt[] time = [.. TaskDoubts.OfTime(task)];
            Doubt[] leads = [.. place is null ? [] : LeadDoubts.Of(task, action, place)];
            Set(at + "/action", CleanTask, work);
            Set(at + "/leads", CleanTask, [.. work, .. leads]);
            Weigh(at + "/schedule", [.. work, .. time]);
            Whole(at, time);
        }
    }

    /// <summary>A task is right when its work, its bodies and its deadline all are.</summary>
    private void Whole(string at, Doubt[] time)
    {
        string[] parts = ["/action", "/leads", "/schedule"];
        var places = parts.Select(p => _weighed.GetValueOrDefault(at + p)).OfType<Evidence>().ToList();
        var all = places.Aggregate(1.0, (product, p) => product * p.Confidence);
        // Without a deadline only the doubt tells that one may have been missed.
        all *= places.Count < parts.Length && time.Length > 0 ? time[0].Most : 1;
        _weighed[at] = _weighed[at] with { Confidence = Math.Round(all, 3), Signals = [.. places.SelectMany(p => p.Signals).Distinct()] };
    }

    /// <summary>Forgets what the rule said of itself.</summary>
    private void Set(string pointer, double clean, IEnumerable<Doubt> doubts)
    {
        if (_weighed.TryGetValue(pointer, out var evidence))
        {
            _weighed[pointer] = evidence with { Confidence = clean };
            Weigh(pointer, doubts);
        }
    }

    private void Weigh(string pointer, IEnumerable<Doubt> doubts)
    {
        if (!_weighed.TryGetValue(pointer, out var evidence))
        {
            return;
        }

        foreach (var doubt in doubts.Where(d => d.Most < Sure))
        {
            evidence = evidence with
            {
                Confidence = Math.Min(doubt.Most, evidence.Confidence),
                Signals = [.. evidence.Signals.Append(doubt.Sign).Distinct()],
            };
        }

        _weighed[pointer] = evidence;
    }

    private static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
