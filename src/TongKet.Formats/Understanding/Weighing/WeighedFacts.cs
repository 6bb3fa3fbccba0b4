using System.Globalization;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>
/// Makes confidence mean one thing for all facts: 0.9 and more only where nothing speaks against a fact. The passes say how
/// sure a rule is of itself; the doubts look at what came out. The measure is perf's mode "figures": of facts given 0.9 at
/// least 97 of 100 must be right, on papers that nobody wrote rules from.
/// </summary>
internal sealed class WeighedFacts
{
    private const double CleanTask = 0.95;
    private readonly Extraction _found;
    private readonly Doubt[] _paper;
    private readonly Dictionary<string, Evidence> _weighed;

    private WeighedFacts(Extraction found)
    {
        _found = found;
        _paper = [.. PaperDoubts.Of(found)];
        _weighed = new Dictionary<string, Evidence>(found.Evidence, StringComparer.Ordinal);
    }

    public static Extraction Of(Extraction found)
    {
        var facts = new WeighedFacts(found);
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
            Weigh(At(pointer, i), NameDoubts.Of(body));
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

            Doubt[] work = [.. _paper, .. TaskDoubts.OfAction(task)];
            Doubt[] time = [.. TaskDoubts.OfTime(task)];
            var leads = _weighed.TryGetValue(at + "/leads", out var place) ? [.. LeadDoubts.Of(task, action, place)] : Array.Empty<Doubt>();
            Set(at + "/action", CleanTask, work);
            Set(at + "/leads", CleanTask, [.. work, .. leads]);
            Weigh(at + "/schedule", [.. work, .. time]);
            Set(at, CleanTask, [.. work, .. time, .. leads]);
            if (_weighed.TryGetValue(at + "/schedule", out var schedule))
            {
                Weigh(at, [new Doubt("schedule", schedule.Confidence)]);
            }
        }
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

        foreach (var doubt in doubts.Where(d => d.Most < evidence.Confidence))
        {
            evidence = evidence with { Confidence = doubt.Most, Signals = [.. evidence.Signals, doubt.Sign] };
        }

        _weighed[pointer] = evidence;
    }

    private static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
