using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Takes apart a line on which a dump wrote both columns of the closing: "- Như trên; PHÓ GIÁM ĐỐC", "Nơi nhận: KT. CHỦ TỊCH".</summary>
internal static partial class MixedColumns
{
    /// <summary>The left column's part and the signature's, or null.</summary>
    public static (MappedText Left, MappedText Right)? Split(MappedText line)
    {
        var match = Both().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var right = line.Slice(match.Groups["right"].Index);
        return SignLines.IsAuthority(right.Text) || SignLines.IsPosition(right.Text)
            ? (line.Slice(0, match.Groups["left"].Length), right)
            : null;
    }

    [GeneratedRegex(@"^(?<left>(?:N.i nh.n\s*:|[-~–+*].{2,200}?[;.,]))\s+(?:[-–]\s)?(?<right>[^\p{Ll}]{6,90})$", RegexOptions.None, 1000)]
    private static partial Regex Both();
}
