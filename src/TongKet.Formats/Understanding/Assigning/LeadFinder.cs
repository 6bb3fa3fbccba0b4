using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Finds the bodies a sentence tells to act: at its start, behind "Giao", behind an opening clause or a short label.</summary>
internal sealed partial class LeadFinder(string text)
{
    private const int LongestOpening = 420;
    private const int LongestLabel = 60;
    private static readonly string[] Orders = WordList.Folded(
        """
        giao cho | giao trách nhiệm cho | giao nhiệm vụ cho | giao | đề nghị | yêu cầu | phân công | kính đề nghị | trân trọng đề nghị |
        đồng thời đề nghị | đồng thời giao | đồng thời yêu cầu | để nghị | dé nghị
        """
    );
    private static readonly string[] Openings = WordList.Folded(
        """
        song song | qua | cùng với | nhân dịp | hưởng ứng | tại | trên cơ sở | căn cứ | đối với | trong quá trình | để | nhằm | khi | sau khi | sau | hằng | hàng | định kỳ | theo | từ | trước
        | đồng thời | bên cạnh đó | ngoài ra | nếu | trường hợp | riêng | trong thời gian | chậm nhất | vào | những | tùy | thực
        hiện | quá trình | ngay sau khi | mỗi | trong
        """
    );

    /// <summary>"Riêng Sở X …": the body follows without a comma.</summary>
    private static readonly string[] Joints = WordList.Folded(
        "riêng đối với | riêng | đồng thời | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | tám là"
    );

    private readonly BodyPhraseReader _reader = new(text);

    public BodyPhraseReader Reader => _reader;

    public Lead? Find()
    {
        var joint = WordList.LengthAt(Joints, _reader.Folded, 0);
        var (start, isOrdered) = SkipOrder(joint > 0 ? joint + text.AsSpan(joint).IndexOfAnyExcept(" ,:") : 0);
        return At(start, isOrdered, true) ?? Concerning() ?? BehindLabel() ?? BehindOpening(false);
    }

    /// <summary>The bodies at the very start, behind "giao" or without it.</summary>
    public Lead? FindAtStart()
    {
        var (start, isOrdered) = SkipOrder(0);
        return At(start, isOrdered, false);
    }

    /// <summary>The bodies behind any clause: "Quán triệt …; căn cứ …, các sở, ngành … cần …".</summary>
    public Lead? FindBehindClause() => Find() ?? BehindOpening(true);

    public Lead? At(int start, bool isOrdered, bool takesColon)
    {
        var phrase = _reader.ReadAt(start);
        if (
            phrase is null
            || phrase.EndedBy is BodyPhraseEnd.TextEnd or BodyPhraseEnd.Mark
            || (phrase.EndedBy == BodyPhraseEnd.Colon && (!takesColon || _reader.Folded.AsSpan(0, phrase.End).EndsWith("gồm")))
        )
        {
            return null;
        }

        var action = phrase.End;
        while (action < text.Length && (char.IsWhiteSpace(text[action]) || text[action] is ':' or ',' or ';'))
        {
            action++;
        }

        // "…, còn Sở Xây dựng thì kiểm định …".
        action += _reader.Folded.AsSpan(action).StartsWith("thì ", StringComparison.Ordinal) ? 4 : 0;
        return action >= text.Length ? null : Inner(new Lead(phrase, action, isOrdered));
    }

    public (int Start, bool IsOrdered) SkipOrder(int start)
    {
        var length = WordList.LengthAt(Orders, _reader.Folded, start);
        length = length == 0 && Invited().Match(_reader.Folded, start) is { Success: true } invited ? invited.Length : length;
        return length == 0 ? (start, false) : (Math.Min(text.Length, start + length + 1), true);
    }

    /// <summary>"Mời ông Lê Văn A, … tham gia": a person outside the office is asked, not ordered.</summary>
    [GeneratedRegex(@"\G(?:trân trọng )?(?:kính )?mời(?=\s(?:ông|bà|đồng chí|đ/c|cụ)\s)", RegexOptions.None, 1000)]
    private static partial Regex Invited();

    /// <summary>"Công đoàn cơ sở: Ban Chấp hành công đoàn cơ sở họp …": behind the label the body that acts is named once more.</summary>
    private Lead? Inner(Lead lead)
    {
        if (!lead.IsLabel)
        {
            return lead;
        }

        var rest = text[lead.ActionStart..];
        if (InfoLabels.StartsNoun(rest))
        {
            return null;
        }

        if (new BodyPhraseReader(rest).ReadAt(0) is not { EndedBy: BodyPhraseEnd.Verb, IsByForm: false } inner)
        {
            return lead;
        }

        var own = new Lead(inner, inner.End, lead.IsOrdered).Moved(lead.ActionStart);
        own = own with { ActionStart = own.ActionStart + text.AsSpan(own.ActionStart).IndexOfAnyExcept(' ', ',') };
        return GenericBodies.StandFor(inner.In(rest), lead.Bodies.In(text)) ? lead with { ActionStart = own.ActionStart } : own;
    }

    /// <summary>"Đối với Sở X: tổ chức …".</summary>
    private Lead? Concerning() =>
        WordList.LengthAt(Concerns, _reader.Folded, 0) is > 0 and var length
        && At(length + 1, false, true) is { Bodies.EndedBy: BodyPhraseEnd.Colon } lead
            ? lead
            : null;

    private static readonly string[] Concerns = WordList.Folded("đối với | trách nhiệm của | nhiệm vụ của | về phía");

    /// <summary>"Nội dung: các cơ sở … phát động", "Báo cáo tháng: Sở X tổng hợp".</summary>
    private Lead? BehindLabel()
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 0 or > LongestLabel)
        {
            return null;
        }

        var (start, isOrdered) = SkipOrder(colon + 2);
        return At(start, isOrdered, false);
    }

    private Lead? BehindOpening(bool isAny)
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
            if (text[i - 1] != ' ')
            {
                continue;
            }

            var (start, isOrdered) = SkipOrder(i);
            var isThen = i >= 5 && _reader.Folded.AsSpan(0, i).EndsWith(" thì ", StringComparison.Ordinal);
            var isJoint = i >= 2 && (text[i - 2] is ',' or ':' || isThen) && (isOrdered || OrganHeads.OpensClause(text, _reader.Folded, i));
            var isGroup = _reader.Folded.AsSpan(i).StartsWith("các cơ quan, đơn vị", StringComparison.Ordinal);
            var isBare =
                (inCourse || (i >= 2 && char.IsAsciiDigit(text[i - 2])))
                && char.IsUpper(text[i])
                && OrganHeads.LengthAt(_reader.Folded, i) > 0;
            if (
                (isJoint || isGroup || isBare)
                && At(start, isOrdered, false) is { } lead
                && (isOrdered || !ObjectRows.Holds(_reader, lead.Bodies))
            )
            {
                return lead;
            }
        }

        return null;
    }
}
