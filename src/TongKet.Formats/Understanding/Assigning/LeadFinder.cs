using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Who is told to do something in a sentence, and where the task itself starts.</summary>
internal sealed record Lead(BodyPhrase Bodies, int ActionStart, bool IsOrdered);

/// <summary>Finds the bodies a sentence tells to act: at its start, behind "Giao", behind an opening clause or a short label.</summary>
internal sealed class LeadFinder(string text)
{
    private const int LongestOpening = 420;
    private static readonly string[] Orders = WordList.Folded(
        """
        giao cho | giao trách nhiệm cho | giao | đề nghị | yêu cầu | phân công | kính đề nghị | trân trọng đề nghị
        """
    );
    private static readonly string[] Openings = WordList.Folded(
        """
        trên cơ sở | căn cứ | đối với | trong quá trình | để | nhằm | khi | sau khi | sau | hằng | hàng | định kỳ | theo | từ | trước
        | đồng thời | bên cạnh đó | ngoài ra | nếu | trường hợp | riêng | trong thời gian | chậm nhất | vào | những | tùy | thực
        hiện | quá trình
        """
    );

    private readonly BodyPhraseReader _reader = new(text);

    public Lead? Find()
    {
        var (start, isOrdered) = SkipOrder(0);
        return At(start, isOrdered, true) ?? BehindLabel() ?? BehindOpening();
    }

    /// <summary>The bodies alone: a heading such as "2. Sở Nội vụ" or "Đối với các xã:".</summary>
    public BodyPhrase? FindHeading()
    {
        var (start, isOrdered) = SkipOrder(0);
        foreach (var opening in new[] { "đối với ", "trách nhiệm của ", "nhiệm vụ của " })
        {
            start = _reader.Folded.AsSpan(start).StartsWith(opening, StringComparison.Ordinal) ? start + opening.Length : start;
        }

        var phrase = _reader.ReadAt(start);
        var last = text.TrimEnd(' ', ':').Length;
        if (phrase is null || phrase.EndedBy == BodyPhraseEnd.TextEnd || (phrase.EndedBy == BodyPhraseEnd.Colon && phrase.End >= last))
        {
            return phrase;
        }

        // "Yêu cầu …, các cơ quan chủ trì dự án, …:" orders bodies named by their part in the work.
        var isNamedByWork = isOrdered && text.EndsWith(':') && last < LongestOpening && TaskVerbs.IsWorkName(_reader.Folded, phrase.End);
        return isNamedByWork ? new BodyPhrase(BodyNames.Split(text, _reader.Folded, start, last), start, last, BodyPhraseEnd.Colon) : null;
    }

    /// <summary>Bodies that a lead-in orders: "… yêu cầu các sở, ngành … thực hiện các nội dung sau:".</summary>
    public BodyPhrase? FindOrdered()
    {
        foreach (var order in new[] { " yêu cầu ", " đề nghị ", " giao " })
        {
            var at = _reader.Folded.LastIndexOf(order, StringComparison.Ordinal);
            if (at >= 0 && _reader.ReadAt(at + order.Length) is { EndedBy: BodyPhraseEnd.Verb } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    public Lead? At(int start, bool isOrdered, bool takesColon)
    {
        var phrase = _reader.ReadAt(start);
        if (
            phrase is null
            || phrase.EndedBy is BodyPhraseEnd.TextEnd or BodyPhraseEnd.Mark
            || (phrase.EndedBy == BodyPhraseEnd.Colon && !takesColon)
        )
        {
            return null;
        }

        var action = phrase.End;
        while (action < text.Length && (char.IsWhiteSpace(text[action]) || text[action] is ':' or ',' or ';'))
        {
            action++;
        }

        return action >= text.Length ? null : new Lead(phrase, action, isOrdered);
    }

    private (int Start, bool IsOrdered) SkipOrder(int start)
    {
        var length = WordList.LengthAt(Orders, _reader.Folded, start);
        return length == 0 ? (start, false) : (Math.Min(text.Length, start + length + 1), true);
    }

    /// <summary>"Nội dung: các cơ sở … phát động", "Báo cáo tháng: Sở X tổng hợp".</summary>
    private Lead? BehindLabel()
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 0 or > 60)
        {
            return null;
        }

        var (start, isOrdered) = SkipOrder(colon + 2);
        return At(start, isOrdered, false);
    }

    /// <summary>The bodies at the very start, behind "giao" or without it.</summary>
    public Lead? FindAtStart()
    {
        var (start, isOrdered) = SkipOrder(0);
        return At(start, isOrdered, false);
    }

    /// <summary>"…, Sở X yêu cầu các đơn vị … khẩn trương …": the order inside a running sentence.</summary>
    public Lead? FindOrderedTask() => FindOrdered() is { } phrase ? At(phrase.Start, true, false) : null;

    /// <summary>The bodies behind any clause: "Quán triệt …; căn cứ …, các sở, ngành … cần …".</summary>
    public Lead? FindBehindClause() => Find() ?? BehindOpening(true);

    private Lead? BehindOpening(bool isAny = false)
    {
        if (!isAny && !WordList.StartsWith(Openings, _reader.Folded))
        {
            return null;
        }

        var end = Math.Min(text.Length, LongestOpening);

        // "Trong quá trình thực hiện Thủ trưởng các … chủ động …": often printed without the comma.
        var inCourse = _reader.Folded.StartsWith("trong quá trình", StringComparison.Ordinal);
        for (var i = 1; i < end && !(text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' '); i++)
        {
            var isJoint = text[i - 1] == ' ' && i >= 2 && text[i - 2] is ',' or ':' && OrganHeads.OpensClause(text, _reader.Folded, i);
            var isGroup = text[i - 1] == ' ' && _reader.Folded.AsSpan(i).StartsWith("các cơ quan, đơn vị", StringComparison.Ordinal);
            var isBare = inCourse && text[i - 1] == ' ' && char.IsUpper(text[i]) && OrganHeads.LengthAt(_reader.Folded, i) > 0;
            if (!isJoint && !isGroup && !isBare)
            {
                continue;
            }

            var (start, isOrdered) = SkipOrder(i);
            if (At(start, isOrdered, false) is { } lead)
            {
                return lead;
            }
        }

        return null;
    }
}
