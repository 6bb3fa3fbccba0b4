using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Takes apart a line on which a dump wrote both columns of the closing: "- Như trên; PHÓ GIÁM ĐỐC", "Nơi nhận: KT. CHỦ TỊCH".</summary>
internal static partial class MixedColumns
{
    /// <summary>The left column's part and the signature's, or null.</summary>
    public static (MappedText Left, MappedText Right)? Split(MappedText line, bool isStarted)
    {
        if (isStarted && Signer().Match(line.Text) is { Success: true } signer && PersonName.Is(signer.Groups["name"].Value))
        {
            return (line.Slice(0, signer.Groups["left"].Length), line.Slice(signer.Groups["name"].Index));
        }

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

    /// <summary>"- Lưu: VT, NN. Bùi Thế Quyền": the signer's name stands on the archive's line.</summary>
    [GeneratedRegex(
        @"^(?<left>[-–+*]\s?(?:L.u\s.{1,60}?[.;)]|.{2,120}?;))\s+(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$|^(?<left>[-–+*]\s?L.u:.{1,60}?(?:[.;)]|\)\s\d{1,4}))(?:\s\S)?\s+(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Signer();

    [GeneratedRegex(@"^(?<left>(?:N.i nh.n\s*:|[-~–+*].{2,200}?[;.,]))\s+(?:[-–]\s)?(?<right>[^\p{Ll}]{6,90})$", RegexOptions.None, 1000)]
    private static partial Regex Both();
}
