using System.Globalization;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.Signing;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding;

/// <summary>Writes down where each fact stands, under its JSON pointer, while the facts are handed on.</summary>
internal sealed class EvidenceBook
{
    private readonly Dictionary<string, Evidence> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Evidence> Entries => _entries;

    public T? Take<T>(string pointer, Fact<T>? fact)
        where T : class
    {
        Note(pointer, fact);
        return fact?.Value;
    }

    public T? TakeValue<T>(string pointer, Fact<T>? fact)
        where T : struct
    {
        Note(pointer, fact);
        return fact?.Value;
    }

    public IReadOnlyList<T> TakeAll<T>(string pointer, IReadOnlyList<Fact<T>> facts)
        where T : class => [.. facts.Select((f, i) => Take(At(pointer, i), f)!)];

    public SignatureBlock TakeSignature(string pointer, SignatureFact signed) =>
        new(
            Take(pointer + "/authority", signed.Authority),
            Take(pointer + "/position", signed.Position),
            Take(pointer + "/name", signed.Name)
        );

    public IReadOnlyList<SignatureBlock> TakeSignatures(string pointer, IEnumerable<SignatureFact> signed) =>
        [.. signed.Select((s, i) => TakeSignature(At(pointer, i), s))];

    public IReadOnlyList<Reference> TakeReferences(string pointer, IReadOnlyList<FoundReference> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            Note(At(pointer, i), found[i].Reference);
            Note(At(pointer, i) + "/issuedOn", found[i].IssuedOn);
            Note(At(pointer, i) + "/issuer", found[i].Issuer);
            Note(At(pointer, i) + "/relation", found[i].Relation);
        }

        return [.. found.Select(f => f.Reference.Value)];
    }

    public IReadOnlyList<Assignment> TakeAssignments(string pointer, IReadOnlyList<FoundAssignment> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var at = At(pointer, i);
            _entries[at] = new Evidence(found[i].Action, found[i].Confidence) { Signals = found[i].Signals };
            _entries[at + "/action"] = new Evidence(found[i].Action, found[i].Confidence);
            if (found[i].Lead.Length > 0)
            {
                _entries[at + "/leads"] = new Evidence(found[i].Lead, found[i].LeadConfidence) { Signals = found[i].Signals };
            }

            if (found[i].ScheduleSpan.Length > 0)
            {
                _entries[at + "/schedule"] = new Evidence(found[i].ScheduleSpan, found[i].ScheduleConfidence);
            }
        }

        return [.. found.Select(f => f.Assignment)];
    }

    public IReadOnlyList<Outline> TakeOutlines(string pointer, IReadOnlyList<FoundOutline> found, PaperView view)
    {
        for (var i = 0; i < found.Count; i++)
        {
            _entries[At(pointer, i)] = new Evidence(found[i].Title.WholeSpan, 0.95);
            NoteSections(At(pointer, i) + "/sections", found[i].Nodes, view);
        }

        return [.. found.Select(f => f.Outline)];
    }

    private void NoteSections(string pointer, IReadOnlyList<SectionNode> nodes, PaperView view)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var start = view.Passages[nodes[i].Passage].Text.WholeSpan;
            var end = nodes[i].Title.Count == 0 ? start.End : Math.Max(start.End, nodes[i].Title[^1].WholeSpan.End);
            _entries[At(pointer, i)] = new Evidence(new SourceSpan(start.Start, end - start.Start), 0.96);
            NoteSections(At(pointer, i) + "/children", nodes[i].Children, view);
        }
    }

    private void Note<T>(string pointer, Fact<T>? fact)
    {
        if (fact is not null)
        {
            _entries[pointer] = new Evidence(fact.Span, fact.Confidence) { Signals = fact.Signals };
        }
    }

    private static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
