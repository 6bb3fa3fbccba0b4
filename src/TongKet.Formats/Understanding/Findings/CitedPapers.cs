using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>The dated citations met so far, each different one once, found by symbol: a list of laws cites thousands.</summary>
internal sealed class CitedPapers
{
    private readonly HashSet<(string Symbol, DateOnly? Date, string? Issuer)> _known = [];
    private readonly Dictionary<string, List<Mention>> _bySymbol = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Digits, DateOnly? Date), List<Mention>> _byDigits = [];

    public void Add(Mention mention)
    {
        var symbol = Folding.Fold(mention.Symbol);
        if (!_known.Add((symbol, mention.IssuedOn, Issuer(mention))))
        {
            return;
        }

        ListOf(_bySymbol, symbol).Add(mention);
        ListOf(_byDigits, Key(mention)).Add(mention);
    }

    /// <summary>The same paper, cited before with another date.</summary>
    public Mention? WithAnotherDate(Mention mention) =>
        _bySymbol
            .GetValueOrDefault(Folding.Fold(mention.Symbol))
            ?.Find(m => m.IssuedOn != mention.IssuedOn && (m.Issuer is null || mention.Issuer is null || Issuer(m) == Issuer(mention)));

    /// <summary>A paper of the same day and kind whose number has the same digits in another order.</summary>
    public Mention? WithDigitsExchanged(Mention mention) =>
        _byDigits.GetValueOrDefault(Key(mention))?.Find(m => Number(m.Symbol) != Number(mention.Symbol));

    private static (string Digits, DateOnly? Date) Key(Mention mention)
    {
        var number = Number(mention.Symbol);
        return ($"{string.Concat(number.Order())} {Folding.Fold(mention.Symbol[number.Length..])}", mention.IssuedOn);
    }

    private static string? Issuer(Mention mention) => mention.Issuer is { } issuer ? Folding.Fold(issuer) : null;

    private static string Number(string symbol) => string.Concat(symbol.TakeWhile(char.IsAsciiDigit));

    private static List<Mention> ListOf<TKey>(Dictionary<TKey, List<Mention>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
