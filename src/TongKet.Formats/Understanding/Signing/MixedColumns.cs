using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Takes apart a line on which a dump wrote both columns of the closing: "- Như trên; PHÓ GIÁM ĐỐC", "Nơi nhận: KT. CHỦ TỊCH".</summary>
internal static partial class MixedColumns
{
    /// <summary>The left column's part and the signature's, or null.</summary>
    public static (MappedText Left, MappedText Right)? Split(MappedText line, bool isStarted)
    {
        var match = Both().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var right = line.Slice(match.Groups["right"].Index);
        return SignLines.IsAuthority(right.Text) || SignLines.IsPosition(right.Text) || (isStarted && IsOffice(line, match))
            ? (line.Slice(0, match.Groups["left"].Length), right)
            : null;
    }

    /// <summary>Several words in capitals behind a closed entry; codes behind "Lưu:" are none.</summary>
    private static bool IsOffice(MappedText line, Match match) =>
        line.Text[match.Groups["left"].Length - 1] is ';' or '.' && match.Groups["right"].Value.TrimEnd('.').Count(c => c == ' ') >= 2;

    [GeneratedRegex(@"^(?<left>(?:N.i nh.n\s*:|[-~–+*].{2,200}?[;.,]))\s+(?:[-–]\s)?(?<right>[^\p{Ll}]{6,90})$", RegexOptions.None, 1000)]
    private static partial Regex Both();
}
