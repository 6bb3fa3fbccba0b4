using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Finds the first line of the closing: Nơi nhận, an authority, or a position right before a person's name.</summary>
internal static class ClosingStart
{
    private const int LongestOffice = 6;

    public static int Find(PaperView view, int body)
    {
        for (var i = Math.Max(body, 1); i < view.Passages.Count; i++)
        {
            var text = view.Passages[i].Value;
            if (SignLines.IsCopies(text) || SignLines.IsAuthority(text) || IsBareSignature(view, i))
            {
                return i;
            }
        }

        return view.Passages.Count;
    }

    /// <summary>A position in capitals before a person's name, where neither Nơi nhận nor an authority stands.</summary>
    private static bool IsBareSignature(PaperView view, int at)
    {
        if (SignLines.NameInside(view.Passages[at].Value) is not null)
        {
            return view.Passages[at].Label is null;
        }

        if (!SignLines.IsPosition(view.Passages[at].Value))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(view.Passages.Count, at + LongestOffice); i++)
        {
            var text = view.Passages[i].Value;
            if (PersonName.Is(text))
            {
                return true;
            }

            if (!SignMarks.IsNoise(text) && !SignLines.IsAlso(text) && !(Casing.IsUpper(text) && view.Passages[i].Label is null))
            {
                return false;
            }
        }

        return false;
    }
}
