using DocumentFormat.OpenXml.Spreadsheet;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>The few looks of a form's sheet.</summary>
internal static class FormSheetStyles
{
    public const uint Text = 0;
    public const uint Title = 1;
    public const uint Head = 2;
    public const uint Field = 3;
    public const uint Computed = 4;
    public const uint Stub = 5;

    public static Stylesheet Create() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.######" }),
            new Fonts(Font(), Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Fill("FFF3E4E4"),
                Fill("FFEFEFEC")
            ),
            new Borders(
                new Border(),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Thin },
                    new RightBorder { Style = BorderStyleValues.Thin },
                    new TopBorder { Style = BorderStyleValues.Thin },
                    new BottomBorder { Style = BorderStyleValues.Thin }
                )
            ),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                Format(font: 1, fill: 2, center: true),
                Format(number: 164),
                Format(number: 164, fill: 3),
                Format()
            )
        );

    public static Row Line(IReadOnlyList<string> texts, uint style) => new(texts.Select(t => TextCell(t, style)));

    public static Cell TextCell(string text, uint style) =>
        new(
            new InlineString(
                new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }
            )
        )
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] more) =>
        new([.. more, new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }]);

    private static Fill Fill(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, bool center = false) =>
        new(
            new Alignment
            {
                WrapText = true,
                Vertical = VerticalAlignmentValues.Center,
                Horizontal = center ? HorizontalAlignmentValues.Center : null,
            }
        )
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 1,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
