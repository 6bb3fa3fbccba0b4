using System.Xml;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Reads a run: text in one look, and the signs and objects among it.</summary>
internal sealed class RunReader(XmlReader xml, DocxContext context, ParagraphText text)
{
    public void Read(RunLook below)
    {
        var look = below;
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            if (name == "rPr")
            {
                var own = RunLookReader.Read(xml, context.Depth, out var style);
                look = own.Over(style is null ? below : context.Styles.Characters(style).Toggling(below));
            }
            else
            {
                Piece(name, look);
            }
        }
    }

    private void Piece(string name, RunLook look)
    {
        var shown = look.Hidden is not true && context.Fields.ShowsText;
        switch (name)
        {
            case "t":
                if (shown)
                {
                    text.Add(TextOf(), look);
                }

                break;
            case "fldChar":
                Field(look, shown);
                break;
            case "instrText":
                context.Fields.Code(TextOf());
                break;
            case "br" when WordXml.Attribute(xml, "type") is "page":
                text.BreakPage();
                break;
            case "AlternateContent" or "pict" or "drawing" or "object" or "ruby":
                new InlineReader(xml, context, text).Read(name, look);
                break;
            case "pgNum":
                text.HasPageNumber = true;
                break;
            case "footnoteReference" or "endnoteReference" when WordXml.Attribute(xml, "id") is { } id:
                // A note with a mark of its own has it as text.
                text.Note(name[0] + id, WordXml.Attribute(xml, "customMarkFollows") is { } mark && WordXml.IsOn(mark));
                break;
            default:
                if (shown)
                {
                    Sign(name, look);
                }

                break;
        }
    }

    private void Sign(string name, RunLook look)
    {
        switch (name)
        {
            case "tab" or "ptab":
                text.Break('\t');
                break;
            case "br" or "cr":
                text.Break('\n');
                break;
            case "noBreakHyphen":
                text.Add("-", look with { Font = null });
                break;
            // In an old font the soft hyphen's place shows a letter; other programs write it as what it is called.
            case "softHyphen" when context.Legacy.Font(look.Font).Legacy is not null:
                text.Add("\u00AD", look);
                break;
            case "sym":
                var font = WordXml.Attribute(xml, "font");
                text.Add(SymbolFonts.Character(WordXml.Attribute(xml, "char")), look with { Font = font ?? look.Font });
                break;
        }
    }

    private void Field(RunLook look, bool shown)
    {
        text.HasPageNumber |= WordXml.Attribute(xml, "fldCharType") switch
        {
            "separate" => context.Fields.Separate(),
            "end" => context.Fields.End(),
            _ => false,
        };
        if (WordXml.Attribute(xml, "fldCharType") is "begin")
        {
            if (shown)
            {
                text.Add(FormField.Shown(xml, context.Depth), look with { Font = null });
            }

            context.Fields.Begin();
        }
    }

    private string TextOf() => WordXml.Text(xml, context.Depth, context.CharacterLimit);
}
