using System.Text.RegularExpressions;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Gives the copies and the signature the line ends back that they lost in a cell or on the way out of one.</summary>
internal static partial class ClosingLines
{
    // "Nơi nhận: - Như trên; - Lưu: VT."
    [GeneratedRegex(@"(?<=[:;,.]) (?=[-+] \S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LostLineEnd { get; }

    // "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Hoa": before the next office, and before the name.
    [GeneratedRegex(
        @"(?<=\p{Lu}{2}) (?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?<!PHÓ|QUYỀN) (?=PHÓ |KT\. |K/T |CHỦ TỊCH)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LostSignatureEnd { get; }

    [GeneratedRegex(
        @"^(?:KT\.|K/T|TM\.|T/M|TL\.|T/L|TUQ\.)\s?\p{Lu}[\p{Lu},\- ]{4,90} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WholeSignature { get; }

    /// <summary>The lines of a cell that holds copies, addressees or a signature, or its own.</summary>
    public static string[] OfCell(string cell, bool items = false) =>
        items
        || VietnameseText.Fold(cell) is var folded
            && (folded.StartsWith("noi nhan", StringComparison.Ordinal) || folded.StartsWith("kinh gui", StringComparison.Ordinal))
            ? LostLineEnd.Replace(cell, "\n").Split('\n')
        : LineShapes.IsSignatureOffice(cell) ? LostSignatureEnd.Replace(cell, "\n").Split('\n')
        : cell.Split('\n');

    /// <summary>The same for lines of a text that are clearly a whole block each.</summary>
    public static string Open(string text)
    {
        var lines = text.Split('\n');
        var changed = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Contains('|', StringComparison.Ordinal))
            {
                continue;
            }

            if (
                line.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase) && LostLineEnd.Count(line) >= 2
                || line.Length < 160 && WholeSignature.IsMatch(line)
            )
            {
                lines[i] = string.Join('\n', OfCell(line));
                changed = true;
            }
        }

        return changed ? string.Join('\n', lines) : text;
    }
}
