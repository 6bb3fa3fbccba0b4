using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Puts one reference together from its mentions: the first one's facts, filled by later ones; the strongest relation.</summary>
internal sealed class ReferenceBuilder
{
    /// <summary>From the one that says most of the paper's purpose down to the plainest.</summary>
    private static readonly ReferenceRelation[] Strength =
    [
        ReferenceRelation.Replaces,
        ReferenceRelation.Repeals,
        ReferenceRelation.Amends,
        ReferenceRelation.Answers,
        ReferenceRelation.Reminds,
        ReferenceRelation.SumsUp,
        ReferenceRelation.AttachedTo,
        ReferenceRelation.Implements,
        ReferenceRelation.BasedOn,
    ];

    private readonly List<(Mention Mention, Passage Passage)> _mentions = [];

    public void Add(Mention mention, Passage passage) => _mentions.Add((mention, passage));

    public Mention First => _mentions[0].Mention;

    public bool IsDated => _mentions.Any(m => m.Mention.IssuedOn is not null);

    public bool HasIssuer => _mentions.Any(m => m.Mention.Issuer is not null);

    public FoundReference Build(bool urges)
    {
        var (first, passage) = _mentions[0];
        var dated = _mentions.FirstOrDefault(m => m.Mention.IssuedOn is not null);
        // The full citation (with its date) names the issuer in full; a title may shorten it.
        var issued = _mentions.FirstOrDefault(m => m.Mention is { Issuer: not null, IssuedOn: not null });
        issued = issued.Mention is null ? _mentions.FirstOrDefault(m => m.Mention.Issuer is not null) : issued;
        var relation = Relation(urges);
        var reference = new Reference(first.Symbol, first.Kind, dated.Mention?.IssuedOn, issued.Mention?.Issuer)
        {
            Relation = relation.Mention?.Relation?.Relation,
        };
        string[] signs = [.. Signs()];
        return new FoundReference(
            new Fact<Reference>(reference, Span(passage, first.Start, first.End), signs.Length == 0 ? 0.85 : 0.97) { Signals = signs },
            dated.Mention is null ? null : Fact(dated, dated.Mention.IssuedOn is not null && HaveOtherDate(dated.Mention) ? 0.7 : 0.96),
            issued.Mention is null ? null : Fact(issued, issued.Mention.IsIssuerInFront ? 0.85 : 0.95),
            relation.Mention?.Relation is not { } said
                ? null
                : new Fact<string>(said.Relation.ToString(), relation.Passage.Text.Span(said.Start, said.Length), said.Confidence)
                {
                    Signals = [said.Sign],
                }
        );
    }

    private IEnumerable<string> Signs()
    {
        if (IsDated)
        {
            yield return "dated";
        }

        if (_mentions.Any(m => m.Mention.Issuer is not null))
        {
            yield return "issuer-named";
        }

        if (_mentions.Count > 1)
        {
            yield return "named-again";
        }
    }

    private bool HaveOtherDate(Mention mention) => _mentions.Any(m => m.Mention.IssuedOn is { } other && other != mention.IssuedOn);

    private (Mention Mention, Passage Passage) Relation(bool urges)
    {
        var said = _mentions
            .Where(m => m.Mention.Relation is not null)
            .OrderBy(m => Array.IndexOf(Strength, m.Mention.Relation!.Relation))
            .FirstOrDefault();
        // A letter that urges names the letter it reminds of as somebody's act: "… đã ban hành Công văn số …".
        var asked = urges ? _mentions.FirstOrDefault(m => m.Mention.IsIssuerInFront && m.Mention.Kind is "CV" or "KH" or "CĐ") : default;
        return asked.Mention is null || said.Mention?.Relation?.Relation == ReferenceRelation.SumsUp
            ? said
            : (
                asked.Mention with
                {
                    Relation = new FoundRelation(
                        ReferenceRelation.Reminds,
                        asked.Mention.Start,
                        asked.Mention.End - asked.Mention.Start,
                        0.8,
                        "urging-letter"
                    ),
                },
                asked.Passage
            );
    }

    private static Fact<string> Fact((Mention Mention, Passage Passage) place, double confidence) =>
        new("", Span(place.Passage, place.Mention.Start, Math.Max(place.Mention.End, place.Mention.FactsEnd)), confidence)
        {
            Signals = place.Mention.IsIssuerInFront ? ["in-front"] : ["behind"],
        };

    private static SourceSpan Span(Passage passage, int start, int end) => passage.Text.Span(start, end - start);

    /// <summary>What a short mention says beyond the rest ("Kết luận 72, ngày …").</summary>
    public void Fill(DateOnly? date, string? issuer)
    {
        var (mention, passage) = _mentions[0];
        _mentions[0] = (
            mention with
            {
                IssuedOn = IsDated ? mention.IssuedOn : date,
                Issuer = HasIssuer ? mention.Issuer : issuer,
            },
            passage
        );
    }
}
