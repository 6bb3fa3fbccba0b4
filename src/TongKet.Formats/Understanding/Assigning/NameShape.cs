using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>
/// Follows a row of names word by word and tells which word can no longer belong to it: heads of bodies, capitals, the second
/// syllable behind a capital ("Nội <i>vụ</i>") and the nouns of <see cref="NameNouns"/> do, everything else does not.
/// </summary>
internal sealed class NameShape(string text, string folded)
{
    private int _covered;
    private int _head;
    private int _closedAt = -1;
    private bool _isProper;

    /// <summary>The name can end here: behind a capital, a level ("tỉnh") or a closing word ("liên quan").</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The place lies inside a phrase that was taken as a whole.</summary>
    public bool Covers(int at) => at < _covered;

    /// <summary>Whether the word that starts at a place can belong to the row.</summary>
    public bool Takes(int at)
    {
        if (at < _covered)
        {
            return true;
        }

        var end = WordEnd(at);
        var word = folded[at..end];
        if (word == "số" && char.IsAsciiDigit(At(end + 1)))
        {
            return Cover(end, false);
        }

        if (word is "và" or "cùng" or "hoặc" or "với")
        {
            IsComplete = false;
            return Cover(end, false);
        }

        var head = HeadAt(at);
        if (head > 0)
        {
            _head = at + head;
            IsComplete = false;
            return Cover(at + head, false);
        }

        var noun = NameNouns.LengthAt(folded, at, out var closes);
        if (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]))
        {
            // "Kim Đồng", "xã Trà": two capitals in a row, or one behind a place word, are a proper name.
            var isFirst = at == _head + 1 || At(at - 1) != ' ' || At(at - 2) is ',' or '-' or '–';
            _isProper = !isFirst && (EndsWithPlace(at) || char.IsUpper(At(WordStart(at - 1))));
            IsComplete = true;
            // Behind "Việt Nam", "Trung ương" no syllable of the name follows.
            _closedAt = noun > end - at ? at + noun + 1 : -1;
            return Cover(Math.Max(end, at + noun), noun <= end - at);
        }

        if (noun > 0)
        {
            IsComplete = closes;
            return Cover(at + noun, false);
        }

        return IsSecondSyllable(at) && Cover(end, false);
    }

    /// <summary>"Bộ Ngoại giao": a verb of one syllable that is the second half of a word in the name.</summary>
    public bool Completes(int at) => !TaskVerbs.IsLong(folded, at) && IsSecondSyllable(at);

    private bool IsSecondSyllable(int at)
    {
        if (_isProper || at == _closedAt || At(at - 1) != ' ' || At(at - 2) is ',' or ';')
        {
            return false;
        }

        var before = WordStart(at - 1);
        var isCode = at - 1 - before > 1 && char.IsUpper(At(before + 1));
        return char.IsUpper(At(before)) && !isCode && before >= _head && !Whole.Contains(folded[before..(at - 1)]);
    }

    /// <summary>"Ban Xây dựng Đảng đưa …", "Thanh tra Sở rà …": words of one syllable.</summary>
    private static readonly HashSet<string> Whole = WordList.Set("đảng | sở | huyện | xã | phường | cục | viện");

    private char At(int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private int HeadAt(int at)
    {
        var length = OrganHeads.LengthAt(folded, at);
        // "Phòng Nội vụ": the second syllable of a word, not the head "vụ".
        if (length > 0 && char.IsLower(text[at]) && !folded.AsSpan(at, length).Contains(' ') && IsSecondSyllable(at))
        {
            return 0;
        }

        var isShared = length > 0 && WordList.LengthAt(Shares, folded, at) > 0;
        return isShared && At(at - 2) is not (',' or ';') ? 0 : length;
    }

    /// <summary>"… xã mỗi đơn vị đảm nhận …": no new name, but the start of the task.</summary>
    private static readonly string[] Shares = WordList.Folded("mỗi | từng | mọi");

    private bool EndsWithPlace(int at) =>
        WordList.LengthAt(Places, folded, WordStart(at - 1)) > 0 || folded.AsSpan(0, at).EndsWith("thành phố ", StringComparison.Ordinal);

    private static readonly string[] Places = WordList.Folded(
        "tỉnh | phố | huyện | xã | quận | phường | trấn | thôn | khu | tp | ấp | bản | ủy | đoàn | an | ubnd | hđnd"
    );

    private bool Cover(int end, bool isCapital)
    {
        _covered = end;
        _isProper = isCapital && _isProper;
        return true;
    }

    private int WordStart(int end)
    {
        while (end > 0 && char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int WordEnd(int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
