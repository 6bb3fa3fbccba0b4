using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Splits a row of bodies; a group printed as one ("các đảng ủy, chi bộ trực thuộc …") stays whole.</summary>
internal static class BodyNames
{
    private static readonly string[] Joints = [", ", "; ", " và ", " cùng ", " cùng với ", " với "];

    public static IReadOnlyList<(int Start, int End)> Split(string text, string folded, int start, int end)
    {
        var names = new List<(int Start, int End)>();
        var from = start;
        var i = start;
        while (i < end)
        {
            if (text[i] == '(' && text.IndexOf(')', i, end - i) is > 0 and var close)
            {
                // "Những đơn vị còn lại (trung tâm, chi cục, trường)": the bracket explains one name.
                i = close + 1;
                continue;
            }

            var joint = Joints.FirstOrDefault(j => string.CompareOrdinal(text, i, j, 0, j.Length) == 0);
            if (joint is null)
            {
                i++;
                continue;
            }

            var next = i + joint.Length;
            if (next < end && (joint == "; " || StartsName(text, folded, from, i, next, end)))
            {
                Add(names, text, from, i);
                from = next;
            }

            i = next;
        }

        Add(names, text, from, end);
        return names;
    }

    private static bool StartsName(string text, string folded, int from, int joint, int next, int end)
    {
        var length = OrganHeads.LengthAt(folded, next);
        if (length == 0)
        {
            return false;
        }

        var before = folded[from..joint];
        var isPlural = before.StartsWith("các ", StringComparison.Ordinal) && !before.Contains(',', StringComparison.Ordinal);
        var isLower = char.IsLower(text[next]);
        var word = folded[next..(next + length)];
        var rest = folded[next..end];
        // "các đảng ủy, chi bộ trực thuộc X", "các cơ quan, đơn vị, địa phương", "các sở, ban, ngành": one group.
        var isTail =
            isPlural
            && isLower
            && word != "các"
            && (
                rest.Contains("trực thuộc", StringComparison.Ordinal)
                // "Các chi bộ, đảng bộ cơ sở": the end says of both what they are.
                || rest.EndsWith("bộ cơ sở", StringComparison.Ordinal)
                || IsShortNoun(word)
            );
        var isTailOfTail =
            (before.Contains("các ", StringComparison.Ordinal) || before is "sở" or "sở, ban") && isLower && IsShortNoun(word);
        // "Các cơ sở Đoàn, Hội, Đội": a bare head names no body of its own.
        var isBare = word.Length == NextJoint(text, next, end) - next && !word.Contains(' ', StringComparison.Ordinal) && word != "báo";
        return !isTail
            && !isTailOfTail
            && !isBare
            && !PersonsPost.Is(text[from..joint], rest)
            && !(folded[joint] == ' ' && IsShared(before, rest));
    }

    /// <summary>"Văn phòng HĐND và UBND xã", "MTTQ và các đoàn thể xã": the level at the end is that of both.</summary>
    private static bool IsShared(string before, string rest)
    {
        var name = before[(before.LastIndexOfAny([',', ';']) + 1)..].Trim();
        return SharedOffices.Contains(name)
            || (SharedFronts.Contains(name) && rest.StartsWith("các ", StringComparison.Ordinal) && EndsWithLevel(rest));
    }

    private static bool EndsWithLevel(string rest)
    {
        var end = rest.IndexOfAny([',', ';']);
        var last = (end < 0 ? rest : rest[..end]).TrimEnd();
        return Levels.Any(l => last.EndsWith(" " + l, StringComparison.Ordinal));
    }

    private static readonly string[] Levels = WordList.Folded("tỉnh | huyện | thành phố | thị xã | xã | phường | đặc khu | thôn");

    private static readonly HashSet<string> SharedFronts = WordList.Set("mttq | mặt trận | mặt trận tổ quốc | ubmttq");

    private static readonly HashSet<string> SharedOffices = WordList.Set(
        """
        văn phòng hđnd | văn phòng hội đồng nhân dân | văn phòng đoàn đbqh | văn phòng đoàn đại biểu quốc hội | vp hđnd | ban
        """
    );

    private static int NextJoint(string text, int start, int end)
    {
        var next = Joints
            .Select(j => text.IndexOf(j, start, end - start, StringComparison.Ordinal))
            .Where(i => i >= 0)
            .DefaultIfEmpty(end)
            .Min();
        return next;
    }

    private static bool IsShortNoun(string word) => OrganTables.GroupTails.Contains(word);

    /// <summary>"Sở Y tế (cơ quan thường trực)", "Ban Giám hiệu (đồng chí …)": what the bracket at the end tells is not the name.</summary>
    private static int WithoutAside(string text, int start, int end)
    {
        var open = text[end - 1] == ')' ? text.LastIndexOf('(', end - 1) : -1;
        return open > start + 1 && char.IsLower(text[open + 1]) ? start + text.AsSpan(start, open - start).TrimEnd().Length : end;
    }

    private static void Add(List<(int Start, int End)> names, string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or ','))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or ':'))
        {
            end--;
        }

        // "… các ngành và đề nghị …": the joint belongs to what follows.
        end = text.AsSpan(start, end - start).EndsWith(" và") ? end - 3 : end;

        if (end - start > 1)
        {
            names.Add((start, WithoutAside(text, start, end)));
        }
    }
}
