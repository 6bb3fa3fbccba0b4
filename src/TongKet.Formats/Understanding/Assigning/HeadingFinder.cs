using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The bodies that a heading or a lead-in names for the items below it.</summary>
internal sealed partial class HeadingFinder(string text)
{
    private const int LongestHeading = 420;
    private const int LongestName = 90;
    private static readonly string[] Openings = ["đối với ", "trách nhiệm của ", "nhiệm vụ của "];
    private static readonly string[] Orders = [" yêu cầu ", " đề nghị ", " giao "];
    private readonly LeadFinder _finder = new(text);

    private BodyPhraseReader Reader => _finder.Reader;

    /// <summary>The bodies alone: a heading such as "2. Sở Nội vụ" or "Đối với các xã:".</summary>
    public BodyPhrase? Find()
    {
        var last = text.TrimEnd(' ', ':').Length;
        if (last == 0)
        {
            return null;
        }

        var (start, isOrdered) = _finder.SkipOrder(0);
        foreach (var opening in Openings)
        {
            start = Reader.Folded.AsSpan(start).StartsWith(opening, StringComparison.Ordinal) ? start + opening.Length : start;
        }

        var phrase = Reader.ReadAt(start);
        if (phrase is null && text[^1] == ':' && Code().Match(text, start, last - start) is { Success: true })
        {
            return new BodyPhrase([(start, last)], start, last, BodyPhraseEnd.Colon);
        }

        if (
            phrase is null
            && last <= LongestName
            && text[last - 1] is not ('.' or ';')
            && WordList.LengthAt(Persons, Reader.Folded, start) > 0
            && !HasVerb(start, last)
        )
        {
            // "Đối với giáo viên chủ nhiệm": whoever the heading turns to is told what is below.
            return new BodyPhrase(BodyNames.Split(text, Reader.Folded, start, last), start, last, BodyPhraseEnd.TextEnd);
        }

        if (phrase is null || phrase.EndedBy == BodyPhraseEnd.TextEnd || (phrase.EndedBy == BodyPhraseEnd.Colon && phrase.End >= last))
        {
            return phrase;
        }

        // "1. Trung tâm Kiểm soát bệnh tật tỉnh": a title without a verb names one body, whatever its words.
        if (phrase.IsByForm && last <= LongestName && text[last - 1] is not ('.' or ';') && !HasVerb(phrase.End, last))
        {
            return new BodyPhrase(BodyNames.Split(text, Reader.Folded, start, last), start, last, BodyPhraseEnd.TextEnd);
        }

        // "Yêu cầu …, các cơ quan chủ trì dự án, …:" orders bodies named by their part in the work.
        var isNamedByWork = isOrdered && text.EndsWith(':') && last < LongestHeading && TaskVerbs.IsWorkName(Reader.Folded, phrase.End);
        return isNamedByWork ? new BodyPhrase(BodyNames.Split(text, Reader.Folded, start, last), start, last, BodyPhraseEnd.Colon) : null;
    }

    /// <summary>"3. KHPC:", "2. Các CTTV (trừ KHPC):": units that only their short names name.</summary>
    [GeneratedRegex(@"^(?:Các )?(?=(?:\p{Ll}?\p{Lu}){3})[\p{L}\d]{3,12}(?: \([^()]{2,40}\))?$", RegexOptions.None, 1000)]
    private static partial Regex Code();

    private static readonly string[] Persons = WordList.Folded(
        "giáo viên | đội ngũ | cán bộ | công chức | viên chức | nhân viên | đảng viên | đoàn viên | hội viên | người đứng đầu | người lao động"
    );

    private bool HasVerb(int from, int end)
    {
        for (var at = from; at < end; at = Reader.Folded.IndexOf(' ', at) is var blank and >= 0 ? blank + 1 : end)
        {
            if (TaskVerbs.StartsAt(text, Reader.Folded, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Bodies that a lead-in orders, "… yêu cầu các sở … thực hiện các nội dung sau:", or that "cần tập trung … nhiệm vụ sau:".</summary>
    /// <param name="isInside">The lead-in stands in a section; before the first one "… thực hiện như sau:" is said by the issuer of itself.</param>
    public BodyPhrase? FindOrdered(bool isInside)
    {
        if (InSentence() is { } ordered)
        {
            return ordered;
        }

        var (start, end) = Sentences.Of(text).Last();
        var sentence = text[start..end];
        var folded = Folding.Fold(sentence);
        var isCall =
            Calls.Any(c => folded.Contains(c, StringComparison.Ordinal))
            || (isInside && folded.Contains(" thực hiện ", StringComparison.Ordinal));
        return isCall ? new LeadFinder(sentence).FindBehindClause()?.Moved(start).Bodies : null;
    }

    /// <summary>The bodies behind the last "yêu cầu" of a running sentence.</summary>
    public BodyPhrase? InSentence()
    {
        foreach (var order in Orders)
        {
            var at = Reader.Folded.LastIndexOf(order, StringComparison.Ordinal);
            var phrase = at < 0 || IsTold(at) ? null : Reader.ReadAt(at + order.Length);
            var isLeadIn = phrase is { EndedBy: BodyPhraseEnd.Colon } && phrase.End >= text.TrimEnd(' ', ':').Length;
            if (phrase is { EndedBy: BodyPhraseEnd.Verb } || isLeadIn)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>"Phó Thủ tướng đã giao Bộ X …", "Bộ đã có Công văn … và đề nghị X …" tell of an older order.</summary>
    private bool IsTold(int at)
    {
        var before = Reader.Folded.AsSpan(0, at);
        var done = before.LastIndexOf(" đã ");
        return before.EndsWith(" đã") || (done >= 0 && before.EndsWith(" và") && before[done..].IndexOf(';') < 0);
    }

    private static readonly string[] Calls = [" cần ", " phải ", "tập trung", "có trách nhiệm", "có nhiệm vụ"];
}
