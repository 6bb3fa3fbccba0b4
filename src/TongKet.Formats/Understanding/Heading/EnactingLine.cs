using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>The line between a decision's subject and its grounds that says who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".</summary>
internal static class EnactingLine
{
    private static readonly HashSet<string> Deciding = new(["QĐ", "NQ", "NĐ", "TT", "CT", "QC", "Luật", "L", "PL"], StringComparer.Ordinal);

    private static readonly string[] Persons = WordList.Folded(
        """
        chủ tịch | bộ trưởng | thủ tướng | giám đốc | tổng giám đốc | hiệu trưởng | chánh văn phòng | cục trưởng | viện trưởng | chánh thanh tra |
        trưởng ban | tổng cục trưởng | chi cục trưởng | trưởng phòng | thống đốc | tổng kiểm toán | chủ nhiệm
        """
    );

    public static bool Is(HeadLine line, HeadLine type)
    {
        if (!line.IsUpper || TypeNameLine.Parse(type.Value) is not { } name || !Deciding.Contains(name.Code))
        {
            return false;
        }

        return IsPerson(line.Value) || OrganLine.Starts(line.Value);
    }

    /// <summary>The head of an organ in capitals: no part of an organ's name.</summary>
    public static bool IsPerson(string line) => WordList.StartsWith(Persons, Folding.Fold(line));
}
