namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>What a rule says about a component. The unit belongs to the property: millimetres, points, a share, yes or no, words.</summary>
public enum LayoutProperty
{
    /// <summary>Millimetres.</summary>
    PaperWidth,

    /// <summary>Millimetres.</summary>
    PaperHeight,

    /// <summary>Millimetres.</summary>
    MarginTop,

    /// <summary>Millimetres.</summary>
    MarginBottom,

    /// <summary>Millimetres.</summary>
    MarginLeft,

    /// <summary>Millimetres.</summary>
    MarginRight,

    /// <summary>Words: a font's name.</summary>
    FontFamily,

    /// <summary>Points.</summary>
    FontSize,

    /// <summary>Yes or no.</summary>
    Bold,

    /// <summary>Yes or no: bold where it has a title of its own.</summary>
    TitleBold,

    /// <summary>Yes or no.</summary>
    Italic,

    /// <summary>Yes or no.</summary>
    Underlined,

    /// <summary>Yes or no.</summary>
    Capitals,

    /// <summary>Words: Left, Center, Right or Both.</summary>
    Alignment,

    /// <summary>Millimetres.</summary>
    FirstLineIndent,

    /// <summary>Points between baselines, "Exactly".</summary>
    LineExact,

    /// <summary>Lines, "Multiple".</summary>
    LineMultiple,

    /// <summary>Points between paragraphs.</summary>
    SpaceBetween,

    /// <summary>Points above.</summary>
    SpaceBefore,

    /// <summary>Millimetres from the paper's upper edge.</summary>
    DistanceFromTop,

    /// <summary>Yes or no.</summary>
    HiddenOnFirstPage,

    /// <summary>Yes or no: counts from 1 again.</summary>
    NumberedAnew,

    /// <summary>Words that stand there.</summary>
    Text,

    /// <summary>Words in front: "Số: ", "V/v ", "- ".</summary>
    LeadIn,

    /// <summary>Days below this number get a zero in front.</summary>
    DayZeroBelow,

    /// <summary>Months below this number get a zero in front.</summary>
    MonthZeroBelow,

    /// <summary>Words between number and symbol.</summary>
    Join,

    /// <summary>Mark behind each item.</summary>
    EndMark,

    /// <summary>Mark behind the last item, or behind the text.</summary>
    LastEndMark,

    /// <summary>Words below: an asterisk, hyphens.</summary>
    TextBelow,

    /// <summary>Share of the words above that a drawn line below is long.</summary>
    LineBelow,

    /// <summary>Share of the text's width that a drawn line above is long.</summary>
    LineAbove,

    /// <summary>Words: Arabic or Roman.</summary>
    Numerals,

    /// <summary>Yes or no: framed by a single line.</summary>
    Framed,
}
