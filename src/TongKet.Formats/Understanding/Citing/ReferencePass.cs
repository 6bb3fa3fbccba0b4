using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Gathers the other papers a paper names, one entry a symbol, with the date and issuer that any mention gives.</summary>
internal sealed class ReferencePass(PaperView view, string? ownSymbol, string? subject)
{
    private readonly Dictionary<string, ReferenceBuilder> _found = new(StringComparer.Ordinal);
    private readonly List<ReferenceBuilder> _inOrder = [];
    private readonly Dictionary<Passage, IReadOnlyList<Mention>> _mentions = [];

    public IReadOnlyDictionary<Passage, IReadOnlyList<Mention>> Mentions => _mentions;

    public IReadOnlyList<FoundReference> Read()
    {
        foreach (var passage in view.Passages)
        {
            var mentions = MentionReader.Read(passage.Value);
            if (mentions.Count == 0)
            {
                continue;
            }

            _mentions[passage] = mentions;
            foreach (var mention in mentions.Where(m => !IsOwn(m.Symbol)))
            {
                Builder(mention.Symbol).Add(mention, passage);
            }
        }

        ShortMentions.Fill(view, _inOrder);
        var urges = subject is not null && Folding.Fold(subject).Contains("đôn đốc", StringComparison.Ordinal);
        return [.. _inOrder.Select(b => b.Build(urges))];
    }

    /// <summary>The paper's own symbol, also with its number left open ("Kèm theo Công văn số -CV/TU").</summary>
    private bool IsOwn(string symbol) =>
        ownSymbol is not null
        && (
            Folding.Fold(symbol) == Folding.Fold(ownSymbol)
            || (symbol[0] is '-' or '/' && ownSymbol.EndsWith(symbol, StringComparison.OrdinalIgnoreCase))
        );

    private ReferenceBuilder Builder(string symbol)
    {
        var key = Folding.Fold(symbol);
        if (!_found.TryGetValue(key, out var builder))
        {
            _found[key] = builder = new ReferenceBuilder();
            _inOrder.Add(builder);
        }

        return builder;
    }
}
