using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Gathers the other papers a paper names, one entry a symbol, with the first date and issuer that any mention gives.</summary>
internal sealed class ReferencePass(PaperView view, string? ownSymbol)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Fact<Reference>> _references = [];

    public IReadOnlyDictionary<Passage, IReadOnlyList<Mention>> Mentions => _mentions;

    private readonly Dictionary<Passage, IReadOnlyList<Mention>> _mentions = [];

    public IReadOnlyList<Fact<Reference>> Read()
    {
        foreach (var passage in view.Passages)
        {
            var mentions = MentionReader.Read(passage.Value);
            if (mentions.Count == 0)
            {
                continue;
            }

            _mentions[passage] = mentions;
            foreach (var mention in mentions)
            {
                Add(mention, passage.Text.Span(mention.Start, mention.End - mention.Start));
            }
        }

        return _references;
    }

    /// <summary>The paper's own symbol, also with its number left open ("Kèm theo Công văn số -CV/TU").</summary>
    private bool IsOwn(string symbol) =>
        ownSymbol is not null
        && (
            Folding.Fold(symbol) == Folding.Fold(ownSymbol)
            || (symbol[0] is '-' or '/' && ownSymbol.EndsWith(symbol, StringComparison.OrdinalIgnoreCase))
        );

    private void Add(Mention mention, SourceSpan span)
    {
        var key = Folding.Fold(mention.Symbol);
        if (IsOwn(mention.Symbol))
        {
            return;
        }

        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = _references.Count;
            var confidence = mention.IssuedOn is not null || mention.Issuer is not null ? 0.97 : 0.9;
            _references.Add(
                new Fact<Reference>(new Reference(mention.Symbol, mention.Kind, mention.IssuedOn, mention.Issuer), span, confidence)
            );
            return;
        }

        var known = _references[place];
        _references[place] = known with
        {
            Value = known.Value with { IssuedOn = known.Value.IssuedOn ?? mention.IssuedOn, Issuer = known.Value.Issuer ?? mention.Issuer },
        };
    }
}
