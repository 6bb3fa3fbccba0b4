using TongKet.Formats.Understanding.Signing;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Goes down the lines of the letterhead and keeps what each is for.</summary>
internal sealed class HeaderWalk
{
    private const int LongestLine = 300;
    private const int LongestCaption = 30;
    private readonly Spelling _spelling;
    private readonly IReadOnlyList<HeadLine> _lines;
    private readonly List<HeadLine> _subject = [];
    private readonly List<HeadLine> _capitals = [];
    private List<HeadLine> _issuers = [];
    private bool _sawMotto;

    public HeaderWalk(IReadOnlyList<HeadLine> lines, Spelling spelling)
    {
        _spelling = spelling;
        _lines = lines;
        for (var i = 0; i < lines.Count && Step(i); i++) { }
    }

    public IReadOnlyList<HeadLine> Issuers => _issuers;

    /// <summary>Lines in capitals above the symbol that begin with no known organ.</summary>
    public IReadOnlyList<HeadLine> Capitals => _capitals;

    public HeadLine? Symbol { get; private set; }

    public HeadLine? Date { get; private set; }

    public HeadLine? Type { get; private set; }

    /// <summary>What stands behind the type's name, or beside "V/v".</summary>
    public IReadOnlyList<HeadLine> Subject => _subject;

    /// <summary>A first line that stands out, is no organ's name and no sentence.</summary>
    public HeadLine? Headline =>
        _lines.Count > 0
        && _lines[0] is { Kind: HeadLineKind.Other, Marks.Bold: true } first
        && first.Value.Length is > 15 and < LongestLine
        && !LineShapes.EndsSentence(first.Value)
        && !OrganLine.Starts(first.Value)
            ? first
            : null;

    public bool HasAddressees { get; private set; }

    /// <summary>The first passage behind the letterhead.</summary>
    public int Body { get; private set; }

    /// <summary>False at the first line of the body.</summary>
    private bool Step(int at)
    {
        var line = _lines[at];
        if (SignLines.IsCopies(line.Value) || SignLines.IsAuthority(line.Value))
        {
            return false;
        }

        if (line.Kind == HeadLineKind.To)
        {
            HasAddressees = true;
            return false;
        }

        if (Symbol is null && SignMarks.IsStamp(line.Value))
        {
            // What stands above a signing stamp's address or time is the stamp's own text.
            _issuers = _sawMotto ? _issuers : [];
            return true;
        }

        if (Type is null || line.Kind is HeadLineKind.Symbol or HeadLineKind.PlaceAndDate or HeadLineKind.Motto or HeadLineKind.Mark)
        {
            return Take(line, at);
        }

        if (!SubjectLines.GoesOn(_subject, Type, line, _lines.Skip(at + 1).FirstOrDefault()))
        {
            return false;
        }

        _subject.Add(line);
        Body = Math.Max(Body, line.Last + 1);
        return true;
    }

    private bool Take(HeadLine line, int at)
    {
        switch (line.Kind)
        {
            case HeadLineKind.Symbol:
                Symbol ??= line;
                break;
            case HeadLineKind.PlaceAndDate:
                Date ??= line;
                break;
            case HeadLineKind.Motto:
                _sawMotto = true;
                break;
            case HeadLineKind.TypeName:
                TakeType(line, TypeNameLine.Parse(line.Value)!.Value.Length);
                break;
            case HeadLineKind.ShortSubject:
                _subject.Add(line);
                break;
            case HeadLineKind.Mark
                when _subject.Count > 0 && DocumentTypes.StartsWithName(line.Value) && SubjectLines.OfLetter(_subject, line, _lines, at):
                // Below the symbol "Nghị quyết số 11-NQ/TU" is no page's title: the subject names that paper.
                _subject.Add(line);
                break;
            case HeadLineKind.Other:
                if (!TakeOther(line, at))
                {
                    return false;
                }

                break;
            default:
                break;
        }

        Body = Math.Max(Body, line.Last + 1);
        return true;
    }

    private bool TakeOther(HeadLine line, int at)
    {
        if (Symbol is null && line.Value[^1] == ':' && line.Value.Length <= LongestCaption)
        {
            // "Ngày ban hành:" in a page's table of facts.
            return true;
        }

        // "Báo cáo kết quả …" in small letters is the title where the symbol names that type.
        if (Symbol is not null && TypeNameLine.ParseSmall(line.Value, SymbolLine.Parse(Symbol.Value)?.Symbol) is { } length)
        {
            TakeType(line, length);
            return true;
        }

        // "Kế hoạch" alone on its line, in small letters; behind a caption ("Loại văn bản:") it is a table's cell.
        if (DocumentTypes.CodeOfName(line.Value.TrimEnd(':', '.')) is not null && !(at > 0 && _lines[at - 1].Value.EndsWith(':')))
        {
            TakeType(line, line.Text.Length);
            return true;
        }

        if (Symbol is not null && _subject.Count > 0 && char.IsLower(line.Value[0]) && SubjectLines.OfLetter(_subject, line, _lines, at))
        {
            _subject.Add(line);
            return true;
        }

        // Below the number and above the day stands a công văn's subject, whatever word it begins with.
        var inHead = Symbol is not null && Date is null && _lines.Skip(at + 1).Take(4).Any(l => l.Kind is HeadLineKind.PlaceAndDate);
        if (!line.IsUpper && ((BodyOpenings.Opens(line.Value) && !inHead) || line.Value.Length > LongestLine))
        {
            return false;
        }

        if (Symbol is null && OrganLine.Starts(line.Value, _spelling) && line.Value.Length < 150 && (line.IsUpper || _issuers.Count < 2))
        {
            _issuers.Add(line);
        }
        else if (Symbol is null && line.IsUpper && line.Value.Length < 150)
        {
            _capitals.Add(line);
        }
        else if (Symbol is not null && !line.IsUpper && SubjectLines.OfLetter(_subject, line, _lines, at))
        {
            _subject.Add(line);
        }

        return true;
    }

    private void TakeType(HeadLine line, int length)
    {
        Type = line;
        _subject.Clear();
        if (length < line.Text.Length)
        {
            _subject.Add(line with { Text = line.Text.Slice(length) });
        }
    }
}
