using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>How a paragraph style stands: spaces in points, indents in millimetres.</summary>
internal sealed record ParagraphForm(
    JustificationValues? Justification = null,
    double Before = 0,
    double After = 0,
    double? ExactPoints = null,
    double? LineMultiple = null,
    double FirstLine = 0,
    bool KeepNext = false,
    int? OutlineLevel = null
);

/// <summary>Builds single styles; the order of elements is the schema's.</summary>
internal static class StyleParts
{
    private const string Font = LayoutProfile.FontFamily;

    public static DocDefaults Defaults(double points) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Font,
                        HighAnsi = Font,
                        EastAsia = Font,
                        ComplexScript = Font,
                    },
                    new FontSize { Val = Length.HalfPoints(points) },
                    new FontSizeComplexScript { Val = Length.HalfPoints(points) },
                    new Languages
                    {
                        Val = "vi-VN",
                        EastAsia = "vi-VN",
                        Bidi = "ar-SA",
                    }
                )
            ),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))
        );

    public static Style Normal() =>
        new(new StyleName { Val = "Normal" }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = Styles.Normal,
            Default = true,
        };

    public static Style Paragraph(string id, TextLook look, ParagraphForm form) => Paragraph(id, id, look, form);

    public static Style Paragraph(string id, string name, TextLook look, ParagraphForm form) =>
        new(new StyleName { Val = name }, new BasedOn { Val = Styles.Normal }, new PrimaryStyle(), Properties(form), Properties(look))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = id == name ? true : null,
        };

    public static Style FrameTable() => Table(Styles.Frame, Styles.Frame, null, 0);

    public static Style GridTable() =>
        Table(
            Styles.Grid,
            "Table Grid",
            new TableBorders(
                Border<TopBorder>(),
                Border<LeftBorder>(),
                Border<BottomBorder>(),
                Border<RightBorder>(),
                Border<InsideHorizontalBorder>(),
                Border<InsideVerticalBorder>()
            ),
            Length.Twips(1.5)
        );

    private static Style Table(string id, string name, TableBorders? borders, int margin)
    {
        var properties = new StyleTableProperties();
        if (borders is not null)
        {
            properties.Append(borders);
        }

        properties.Append(
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = (short)margin, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = (short)margin, Type = TableWidthValues.Dxa }
            )
        );
        return new Style(new StyleName { Val = name }, properties)
        {
            Type = StyleValues.Table,
            StyleId = id,
            CustomStyle = id == name ? true : null,
        };
    }

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "000000",
        };

    private static StyleParagraphProperties Properties(ParagraphForm form)
    {
        var properties = new StyleParagraphProperties();
        if (form.KeepNext)
        {
            properties.Append(new KeepNext());
        }

        var spacing = new SpacingBetweenLines
        {
            Before = Length.TwipsOfPoints(form.Before).ToString(),
            After = Length.TwipsOfPoints(form.After).ToString(),
        };
        if (form.ExactPoints is { } exact)
        {
            (spacing.Line, spacing.LineRule) = (Length.TwipsOfPoints(exact).ToString(), LineSpacingRuleValues.Exact);
        }
        else if (form.LineMultiple is { } multiple)
        {
            (spacing.Line, spacing.LineRule) = (((int)Math.Round(multiple * 240)).ToString(), LineSpacingRuleValues.Auto);
        }

        properties.Append(spacing);
        if (form.FirstLine > 0)
        {
            properties.Append(new Indentation { FirstLine = Length.Twips(form.FirstLine).ToString() });
        }

        if (form.Justification is { } justification)
        {
            properties.Append(new Justification { Val = justification });
        }

        if (form.OutlineLevel is { } level)
        {
            properties.Append(new OutlineLevel { Val = level });
        }

        return properties;
    }

    private static StyleRunProperties Properties(TextLook look)
    {
        var properties = new StyleRunProperties();
        if (look.Bold)
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        if (look.Italic)
        {
            properties.Append(new Italic(), new ItalicComplexScript());
        }

        properties.Append(
            new FontSize { Val = Length.HalfPoints(look.Points) },
            new FontSizeComplexScript { Val = Length.HalfPoints(look.Points) }
        );
        if (look.Underline)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }

        return properties;
    }
}
