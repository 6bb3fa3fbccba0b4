using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TongKet.Kernel.Sheets;

/// <summary>The few cell formats of an exported list.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;
    public const uint Header = 1;
    public const uint Day = 2;
    public const uint Moment = 3;
    public const uint Whole = 4;
    public const uint Decimal = 5;

    // Numbers from 164 on are free for formats of one's own.
    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;
    private const uint DecimalFormat = 166;

    public static Stylesheet Create() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "dd/mm/yyyy hh:mm" },
                new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "#,##0.##" }
            ),
            new Fonts(Font(), Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF3E4E4" }) { PatternType = PatternValues.Solid })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Format(0, wrap: true),
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
                {
                    FontId = 1,
                    FillId = 2,
                    ApplyFont = true,
                    ApplyFill = true,
                    ApplyAlignment = true,
                },
                Format(DayFormat),
                Format(MomentFormat),
                Format(3),
                Format(DecimalFormat)
            )
        );

    private static Font Font(params OpenXmlElement[] more) =>
        new([.. more, new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }]);

    private static CellFormat Format(uint number, bool wrap = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            NumberFormatId = number,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };
}
