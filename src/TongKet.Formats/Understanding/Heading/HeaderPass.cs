using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Reads the letterhead: issuer and its superior, number and symbol, place and date, type and subject.</summary>
internal sealed partial class HeaderPass(PaperView view)
{
    private const int LongestHeader = 60;
    private const int LongestLine = 300;
    private readonly List<HeadLine> _issuers = [];
    private HeadLine? _symbol;
    private HeadLine? _date;
    private HeadLine? _type;
    private readonly List<MappedText> _subject = [];
    private int _body;
    private bool _hasAddressees;

    public Header Read()
    {
        Walk(HeadLineJoiner.Join(HeaderPassages()));
        var symbol = _symbol is null ? null : SymbolLine.Parse(_symbol.Value);
        var date = _date is null ? null : PlaceDateLine.Parse(_date.Value);
        var issuer = _issuers.Count > 0 ? _issuers[^1] : null;
        var parent = _issuers.Count > 1 ? _issuers[^2] : null;
        // HD 05-HD/VPTW II.5.1: the author may stand between type and subject ("CỦA BAN THƯỜNG VỤ … / về …").
        if (
            _subject.Count > 1
            && Folding.Fold(_subject[0].Text).StartsWith("của ", StringComparison.Ordinal)
            && StartsSubject(_subject[1].Text)
        )
        {
            _subject.RemoveAt(0);
        }

        var subject = _subject.Count == 0 ? null : MappedText.Join(_subject);
        return new Header
        {
            Kind = KindOf(symbol?.Symbol),
            Symbol = symbol is { } s ? new Fact<string>(s.Symbol, _symbol!.Text.Span(s.Start, s.Length), 0.97) : null,
            IssuedOn = date is { Date: { } day } d
                ? new Fact<DateOnly>(day, _date!.Text.Span(d.DateStart, d.End - d.DateStart), 0.98)
                : null,
            Place = date is { } p ? new Fact<string>(p.Place, _date!.Text.Span(p.Start, p.Place.Length), 0.97) : null,
            Issuer = issuer is null ? null : new Fact<string>(Casing.Sentence(issuer.Value), issuer.Text.WholeSpan, 0.93),
            ParentIssuer = parent is null ? null : new Fact<string>(Casing.Sentence(parent.Value), parent.Text.WholeSpan, 0.9),
            Subject = subject is null ? null : new Fact<string>(SubjectText(subject.Text), subject.WholeSpan, _type is null ? 0.85 : 0.93),
            Body = _body,
        };
    }

    /// <summary>The passages down to the first section.</summary>
    private List<Passage> HeaderPassages() =>
        [
            .. view
                .Passages.Take(LongestHeader)
                .TakeWhile(p => p.Label is not { Kind: LabelKind.Roman or LabelKind.Part or LabelKind.Number or LabelKind.Article }),
        ];

    private void Walk(IReadOnlyList<HeadLine> lines)
    {
        var inSubject = false;
        foreach (var line in lines)
        {
            if (Signing.SignLines.IsCopies(line.Value) || Signing.SignLines.IsAuthority(line.Value))
            {
                break;
            }

            if (line.Kind == HeadLineKind.To)
            {
                _hasAddressees = true;
                break;
            }

            if (_symbol is null && Stamp().IsMatch(line.Value))
            {
                // What stands above a signing stamp's address or time is the stamp's own text.
                _issuers.Clear();
                continue;
            }

            if (_type is not null)
            {
                if (line.Kind is HeadLineKind.Symbol or HeadLineKind.PlaceAndDate or HeadLineKind.Motto or HeadLineKind.Mark)
                {
                    Take(line);
                    continue;
                }

                if (inSubject && !ContinuesSubject(line))
                {
                    break;
                }

                _subject.Add(line.Text);
                inSubject = true;
                _body = Math.Max(_body, line.Last + 1);
                continue;
            }

            if (line.Kind == HeadLineKind.Other && !line.IsUpper && (OpensBody(line.Value) || line.Value.Length > LongestLine))
            {
                break;
            }

            Take(line);
        }
    }

    private void Take(HeadLine line)
    {
        switch (line.Kind)
        {
            case HeadLineKind.Symbol:
                _symbol ??= line;
                break;
            case HeadLineKind.PlaceAndDate:
                _date ??= line;
                break;
            case HeadLineKind.TypeName:
                _type = line;
                var length = TypeNameLine.Parse(line.Value)!.Value.Length;
                if (length < line.Text.Length)
                {
                    _subject.Add(line.Text.Slice(length));
                }

                break;
            case HeadLineKind.ShortSubject:
                _subject.Add(line.Text);
                break;
            case HeadLineKind.Other
                when _symbol is null
                    && OrganHeads.StartsHeader(line.Value)
                    && line.Value.Length < 150
                    && (line.IsUpper || _issuers.Count < 2):
                _issuers.Add(line);
                break;
            case HeadLineKind.Other when _symbol is not null && !line.IsUpper && _subject.Count == 0:
                _subject.Add(line.Text);
                break;
            default:
                break;
        }

        _body = Math.Max(_body, line.Last + 1);
    }

    /// <summary>A subject in capitals goes on in capitals; one in small letters goes on in a line that starts small.</summary>
    private bool ContinuesSubject(HeadLine line)
    {
        var before = _subject[^1].Text;
        var isSameLook = Casing.IsUpper(before)
            ? line.IsUpper
            : (char.IsLower(line.Value[0]) || char.IsAsciiDigit(before[^1]) || before[^1] == ',')
                && !LineShapes.EndsSentence(before)
                && !OpensBody(line.Value);
        return _subject.Count < 8 && isSameLook && LabelReader.Read(line.Value) is null;
    }

    private Fact<string>? KindOf(string? symbol)
    {
        if (_type is not null)
        {
            var code = TypeNameLine.Parse(_type.Value)!.Value.Code;
            var printed = symbol is null ? null : SymbolCodes.TypeOf(symbol);
            var isRegulation = printed is not null && Folding.Fold(_type.Value).StartsWith("quy định", StringComparison.Ordinal);
            return new Fact<string>(isRegulation ? printed! : code, _type.Text.WholeSpan, 0.98);
        }

        if (symbol is not null)
        {
            return new Fact<string>(SymbolCodes.TypeOf(symbol) ?? "CV", _symbol!.Text.WholeSpan, 0.9);
        }

        return _hasAddressees ? new Fact<string>("CV", new(0, 0), 0.7) : null;
    }

    private static bool StartsSubject(string text) =>
        Folding.Fold(text) is var folded
        && (folded.StartsWith("về ", StringComparison.Ordinal) || folded.StartsWith("tại phiên họp", StringComparison.Ordinal));

    [GeneratedRegex(@"^của (?!đồng chí)[^:;]{3,70}? (?<subject>về )", RegexOptions.None, 1000)]
    private static partial Regex Author();

    [GeneratedRegex(@"@\w|\d{1,2}:\d{2}:\d{2}|^Ký bởi|^Người ký|^\+\d{2}:\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex Stamp();

    private static string SubjectText(string text)
    {
        foreach (var opening in new[] { "V/v", "v/v" })
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                text = text[opening.Length..].TrimStart(':', ' ');
            }
        }

        var author = Author().Match(Folding.Fold(text));
        text = author.Success && OrganHeads.LengthAt(Folding.Fold(text), 4) > 0 ? text[author.Groups["subject"].Index..] : text;
        return Casing.Sentence(text.TrimEnd('.', ' '));
    }

    private static bool OpensBody(string text)
    {
        var folded = Folding.Fold(text.TrimStart('-', ' '));
        return WordList.StartsWith(BodyOpenings, folded);
    }

    private static readonly string[] BodyOpenings = WordList.Folded(
        """
        căn cứ | thực hiện | xét | tiếp nhận | tiếp theo | theo | trên cơ sở | nhằm | để | hội nghị | ngày | sau khi | trong |
        vừa qua | ban thường vụ | ủy ban nhân dân | qua | nhân
        """
    );
}
