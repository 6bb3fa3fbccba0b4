using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>"KẾ HOẠCH", or "BÁO CÁO TỔNG KẾT ..." where type and subject stand on one line.</summary>
internal static class TypeNameLine
{
    public static (string Code, int Length)? Parse(string text)
    {
        var folded = Folding.Fold(text.TrimEnd(' ', ':', '.'));
        foreach (var name in DocumentTypes.FoldedNames)
        {
            if (
                !folded.StartsWith(name, StringComparison.Ordinal)
                || DocumentTypes.CodeOfName(name) is not { } code
                || name is "văn bản" or "luật" or "lệnh"
            )
            {
                continue;
            }

            if (folded.Length == name.Length)
            {
                return (code, text.Length);
            }

            if (folded[name.Length] == ' ' && Casing.IsUpper(text[..name.Length]))
            {
                return (code, name.Length);
            }
        }

        return null;
    }
}
