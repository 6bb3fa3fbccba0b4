using System.Collections.Frozen;
using TongKet.Formats.Reading.Docx.Inline;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx;

/// <summary>What a font shows in place of the characters: Vietnamese in an old encoding, or signs.</summary>
internal sealed record ShownFont(LegacyFont? Legacy, FrozenDictionary<char, char>? Signs)
{
    public static readonly ShownFont Usual = new(null, null);

    public static ShownFont Of(string name) =>
        (LegacyFont.Of(name), SymbolFonts.Of(name)) is var (legacy, signs) && (legacy is not null || signs is not null)
            ? new ShownFont(legacy, signs)
            : Usual;
}
