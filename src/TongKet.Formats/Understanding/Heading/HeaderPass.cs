using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Reads the letterhead: issuer and its superior, number and symbol, place and date, type and subject.</summary>
internal sealed class HeaderPass(PaperView view)
{
    private const int LongestHeader = 60;

    public Header Read()
    {
        var spelling = new Spelling(view);
        var walk = new HeaderWalk(new HeadLineJoiner(spelling).Join(HeaderPassages()), spelling);
        var symbol = walk.Symbol is null ? null : SymbolLine.Parse(walk.Symbol.Value);
        var dated = walk.Date?.Text ?? DateAtEnd();
        var date = dated is null ? null : PlaceDateLine.Parse(dated.Text);
        var (issuer, parent) = IssuerLines.Of(walk, new CasedNames(spelling, date?.Place));
        return new Header
        {
            Kind = KindOfPaper.Of(walk, symbol?.Symbol),
            Symbol = symbol is { } s ? new Fact<string>(s.Symbol, walk.Symbol!.Text.Span(s.Start, s.Length), 0.97) : null,
            IssuedOn = date is { Date: { } day } d ? new Fact<DateOnly>(day, dated!.Span(d.DateStart, d.End - d.DateStart), 0.98) : null,
            Around = dated is null ? null : PlaceDateLine.Around(dated.Text),
            Place = date is { Place: { } place } p ? new Fact<string>(place, dated!.Span(p.Start, place.Length), 0.97) : null,
            Issuer = issuer,
            ParentIssuer = parent,
            Subject = SubjectText.Of(walk),
            Body = walk.Body,
        };
    }

    /// <summary>Papers without a letterhead print place and date in front of the signature.</summary>
    private MappedText? DateAtEnd() =>
        view
            .Passages.Skip(Math.Max(0, view.Passages.Count - MostClosing))
            .LastOrDefault(p =>
                p.Value.Length < LongestDate
                && PlaceDateLine.Parse(p.Value) is { Date: not null, Place: not null } line
                && line.End >= p.Value.Length - 1
            )
            ?.Text;

    private const int MostClosing = 25;
    private const int LongestDate = 70;

    /// <summary>The passages down to the first section.</summary>
    private List<Passage> HeaderPassages() =>
        [
            .. view
                .Passages.Take(LongestHeader)
                .TakeWhile(p => p.Label is not { Kind: LabelKind.Roman or LabelKind.Part or LabelKind.Number or LabelKind.Article }),
        ];
}
