using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Finds where a row of names ends: at a word that cannot belong to a name, at a verb of the list, at a mark.</summary>
internal sealed partial class PhraseEnd(string text, string folded, int start)
{
    private const int Longest = 500;
    private const int LongestBracket = 120;

    /// <summary>Words that start the task even behind a clause that describes the body ("được giao …", "chưa báo cáo …").</summary>
    private static readonly string[] Urgent = WordList.Folded(
        "có trách nhiệm | khẩn trương | nghiêm túc | chủ động | kịp thời | tiếp tục | chịu trách nhiệm | tập trung | tăng cường | đẩy nhanh | phải | cần"
    );

    /// <summary>Words that go on describing the body, or tell of it: no task starts with them.</summary>
    private static readonly WordIndex Describing = new(
        """
        được | chưa | có | không có | không thuộc | không phải | không nằm | từ | đến | do | bởi | ở | đang | bị | nơi | mà | như | gồm | bao gồm | sau | ngoài | trong đó | theo quy định
        | vốn | còn | hiện | hiện nay | mới | vẫn | đều | từng | đặt | nằm | sau đây | dưới đây
        """
    );

    /// <summary>With these the paper tells what the body thinks or did: no task.</summary>
    private static readonly WordIndex Telling = new(
        """
        đã | để | cơ bản nhất trí | nhất trí | đồng ý | ghi nhận | đánh giá cao | hoan nghênh | nhận thấy | nhận được | cho rằng | thấy rằng | biểu dương và
        """
    );

    private static readonly string FirstOfAll = Folding.Fold("trước hết là ");

    private static readonly WordIndex Aside = new(
        "ngoài | trên cơ sở | căn cứ | theo | bằng | trước | sau khi | khi | nếu | để | nhằm | tùy | trong quá trình | với"
    );

    /// <summary>Behind a whole name these are what the body does: "Trung tâm Văn hóa huyện phát thanh …".</summary>
    private static readonly WordIndex ActNouns = new(
        "phát thanh | truyền thông | đào tạo | nghiên cứu | trực tiếp | ra quyết định | ra thông báo"
    );

    [GeneratedRegex(@"\G;\s(?:đồng thời\s)?(?:yêu cầu|đề nghị|giao)\s")]
    private static partial Regex Ordering { get; }

    private readonly NameShape _shape = new(text, folded);
    private bool _inClause;
    private int _open = -1;
    private int _within;

    public (int End, BodyPhraseEnd By, bool IsByForm) Find()
    {
        var limit = Math.Min(text.Length, start + Longest);
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            if (c is '(' or ';' && _open >= 0)
            {
                // A word that did not fit, and then a new clause or an aside: the task had begun.
                return (_open, BodyPhraseEnd.Verb, true);
            }

            if (c == ';' && _inClause && Ordering.IsMatch(folded, i))
            {
                // "Xã A được chọn làm điểm; yêu cầu Ban …": the order is for somebody else.
                return (i, BodyPhraseEnd.Mark, false);
            }

            if (c == '(')
            {
                var close = text.IndexOf(')', i);
                if (close < 0 || close > i + LongestBracket)
                {
                    return (i, BodyPhraseEnd.Mark, false);
                }

                i = close;
                continue;
            }

            if (c == ':' && !IsListColon(i))
            {
                return (i, BodyPhraseEnd.Colon, false);
            }

            if (c == '.' && i > start && text[i - 1] == '.' && i + 2 < text.Length && char.IsLower(text[i + 2]))
            {
                // "Hội Nông dân, Tỉnh đoàn... vận động": the row was only cut short.
                continue;
            }

            if (c is '“' or '”' or '"' || (c == '.' && (i + 1 == text.Length || text[i + 1] is ' ' or '/')))
            {
                return Stop(i, i >= text.Length - 3 ? BodyPhraseEnd.TextEnd : BodyPhraseEnd.Mark);
            }

            var isWord = char.IsLetterOrDigit(c) && (i == start || !char.IsLetterOrDigit(text[i - 1]));
            if (isWord && Ends(i) is { } end)
            {
                return end;
            }
        }

        return Stop(limit, limit == text.Length ? BodyPhraseEnd.TextEnd : BodyPhraseEnd.Mark);
    }

    private (int End, BodyPhraseEnd By, bool IsByForm)? Ends(int i)
    {
        if (i == start || text[i - 1] != ' ')
        {
            _ = _shape.Takes(i);
            return null;
        }

        if (!_inClause && _shape.IsComplete && IsWord(i, "được") && IsCharged(i))
        {
            return (i, BodyPhraseEnd.Verb, false);
        }

        if ((IsWord(i, "được") && !TaskVerbs.StartsAt(text, folded, i)) || IsWord(i, "chưa") || IsWord(i, "không thuộc"))
        {
            _inClause = true;
        }

        if (_shape.Covers(i) || i < _within || IsWord(i, "viên"))
        {
            // "Thành ủy viên", "đảng viên": half of a word.
            _ = IsWord(i, "viên") && _shape.Takes(i);
            return null;
        }

        if (!_inClause && IsWord(i, "thì"))
        {
            return (i, BodyPhraseEnd.Verb, false);
        }

        if (!_inClause && NameBeforeColon.Find(text, folded, start, i) is { } colon)
        {
            return (colon, BodyPhraseEnd.Colon, false);
        }

        if (_shape.IsComplete && !_inClause && ActNouns.LengthAt(folded, i) > 0)
        {
            return (i, BodyPhraseEnd.Verb, false);
        }

        var isTrade = TaskVerbs.IsTrade(folded, i) && !_inClause && (text[i - 2] == ',' || HasDuty(i));
        var isVerb =
            !isTrade
            && !_shape.Completes(i)
            && TaskVerbs.StartsAt(text, folded, i)
            && (!_inClause || WordList.LengthAt(Urgent, folded, i) > 0 || text[i - 2] == ',' || ClosesClause(i));
        var isTelling = Telling.LengthAt(folded, i) > 0 && !(_inClause && IsWord(i, "để"));
        if (isVerb || isTelling)
        {
            return (i, isTelling ? BodyPhraseEnd.Mark : BodyPhraseEnd.Verb, false);
        }

        var wasComplete = _shape.IsComplete;
        if (text[i - 2] == ',' && folded.AsSpan(i).StartsWith(FirstOfAll, StringComparison.Ordinal))
        {
            // "Cấp ủy, chính quyền, trước hết là người đứng đầu …": one more of those who must.
            _within = i + FirstOfAll.Length;
            return null;
        }

        var isAside = text[i - 2] == ',' && Aside.LengthAt(folded, i) > 0;
        if (_inClause || _open >= 0 || (!isAside && _shape.Takes(i)))
        {
            return null;
        }

        if (isAside)
        {
            // "Công đoàn ngành, ngoài nội dung trên, chọn …": the aside belongs to the task.
            return (i, BodyPhraseEnd.Verb, true);
        }

        if (Describing.LengthAt(folded, i) > 0 || text[i - 2] is ',' or ';')
        {
            _inClause |= Describing.LengthAt(folded, i) > 0;
            return null;
        }

        // "Ban Chính sách pháp luật và Quan hệ lao động": small words in front of a second half of the name.
        if (wasComplete && NameBeforeColon.JoinedHalf(text, i) is > 0 and var joined)
        {
            _within = joined;
            return null;
        }

        // A complete name ends in front of any other word; behind a bare noun the word may still describe the body.
        if (wasComplete)
        {
            return (i, BodyPhraseEnd.Verb, true);
        }

        _open = i;
        return null;
    }

    /// <summary>"Công đoàn cơ sở có từ 500 lao động trở lên tổ chức …": these words end what describes the body.</summary>
    private bool ClosesClause(int at) =>
        text[at - 2] == ')' || ClauseEnds.Any(e => folded.AsSpan(0, at).EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] ClauseEnds =
    [
        .. WordList
            .Folded("trở lên | trở xuống | nêu trên | nói trên | trên địa bàn | phụ trách địa bàn | phụ trách xã | theo quy định | quản lý")
            .Select(e => " " + e + " "),
    ];

    /// <summary>"Trung tâm X được giao làm điểm …": one body's task; "các đơn vị được giao chủ trì có trách nhiệm …" describes.</summary>
    private bool IsCharged(int at)
    {
        var length = WordList.LengthAt(Charges, folded, at);
        return length > 0
            && at + length + 1 < text.Length
            && TaskVerbs.StartsAt(text, folded, at + length + 1)
            && !folded.AsSpan(start).StartsWith("các ", StringComparison.Ordinal)
            && !HasDuty(at);
    }

    private static readonly string[] Charges = WordList.Folded("được giao | được phân công | được giao nhiệm vụ");

    /// <summary>"Các doanh nghiệp khai thác, chế biến … có trách nhiệm …": the trade names them, the duty is the task.</summary>
    private bool HasDuty(int at)
    {
        var end = folded.IndexOfAny([';', ':'], at);
        var clause = folded[at..Math.Min(end < 0 ? folded.Length : end, at + LongestBracket)];
        return Duties.Any(d => clause.Contains(d, StringComparison.Ordinal));
    }

    private static readonly string[] Duties = WordList.Folded("có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | phải | khẩn trương");

    /// <summary>No verb was seen: the first word that could not belong to the names ended them.</summary>
    private (int End, BodyPhraseEnd By, bool IsByForm) Stop(int end, BodyPhraseEnd by) =>
        _open >= 0 ? (_open, BodyPhraseEnd.Verb, true) : (end, by, false);

    /// <summary>"Các sở: Nội vụ, Xây dựng …", "Cục trưởng các Cục: Hàng hải, …": this colon opens the names.</summary>
    private bool IsListColon(int at)
    {
        var isPlural = ListHeads.Any(h => folded.AsSpan(start, at - start).EndsWith(h, StringComparison.Ordinal));
        if (!isPlural || at + 2 >= text.Length || !char.IsUpper(text[at + 2]))
        {
            return false;
        }

        // "Các Sở: Xây dựng, Tài chính …" against "Các sở: Xây dựng kế hoạch, …".
        var end = text.AsSpan(at + 2).IndexOfAny(",;.:");
        var first = end < 0 ? text[(at + 2)..] : text.Substring(at + 2, end);
        var isShort = first.Count(c => c == ' ') < 5;
        var goesOn = end < 0 || (at + end + 4 < text.Length && char.IsUpper(text[at + end + 4]));
        return isShort && goesOn;
    }

    private static readonly string[] ListHeads = WordList.Folded(
        "các sở | các bộ | các ban | các cục | các vụ | các phòng | các cơ quan | các hội | các xã | các phường | các huyện | các trường | các tỉnh | công đoàn ngành | các chi bộ | các đảng ủy"
    );

    private bool IsWord(int at, string word) =>
        folded.AsSpan(at).StartsWith(Folding.Fold(word), StringComparison.Ordinal)
        && (at + word.Length >= folded.Length || !char.IsLetter(folded[at + word.Length]));
}
