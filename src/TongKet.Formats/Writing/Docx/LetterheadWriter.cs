using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>The head of page 1: a borderless table of two columns and two rows, so that number and date stand on one level.</summary>
internal static class LetterheadWriter
{
    public static Table Write(OfficialPaper paper)
    {
        var head = paper.Profile.Letterhead;
        var whole = paper.Profile.Page.TextWidth;
        var right = RightWidth(paper, whole - head.LeftWidth);
        var left = whole - right;
        return Make.Frame(
            [left, right],
            [
                [Issuers(paper, head, left), FixedLines(head, right)],
                [Number(paper, head, left), [Make.Paragraph(Styles.Place, PlaceAndDate(paper))]],
            ]
        );
    }

    /// <summary>Days under 10 and the months 1 and 2 have a leading zero (HD 05-HD/VPTW II.4, NĐ 30 Phụ lục I); what is not known yet is left blank.</summary>
    public static string PlaceAndDate(OfficialPaper paper)
    {
        if (paper.Date is not { } date)
        {
            return $"{paper.Place}, ngày      tháng      năm {paper.Year?.ToString() ?? "      "}";
        }

        var month = date.Month < 3 ? $"{date.Month:00}" : $"{date.Month}";
        return $"{paper.Place}, ngày {date.Day:00} tháng {month} năm {date.Year}";
    }

    /// <summary>Place and date stay on one line; a long name of the place takes room from the issuer, whose name may wrap.</summary>
    private static double RightWidth(OfficialPaper paper, double usual) =>
        Math.Clamp(TextWidth.Of(PlaceAndDate(paper), paper.Profile.Letterhead.Place) + 4, usual, Math.Max(usual, 102));

    private static IEnumerable<Paragraph> Issuers(OfficialPaper paper, LetterheadLayout head, double width)
    {
        if (!string.IsNullOrWhiteSpace(paper.ParentIssuer))
        {
            yield return Balanced(Styles.Parent, paper.ParentIssuer, head.Parent, width);
        }

        yield return Balanced(Styles.Issuer, paper.Issuer, head.Issuer, width);
        foreach (var mark in Separators.Of(head.IssuerSeparator, Styles.LetterheadMark, paper.Issuer, head.Issuer, width))
        {
            yield return mark;
        }
    }

    private static IEnumerable<Paragraph> FixedLines(LetterheadLayout head, double width)
    {
        for (var i = 0; i < head.Right.Count; i++)
        {
            yield return Make.Paragraph($"{Styles.LetterheadRight}{i + 1}", head.Right[i].Text);
        }

        var last = head.Right[^1];
        foreach (var mark in Separators.Of(head.RightSeparator, Styles.LetterheadMark, last.Text, last.Look, width))
        {
            yield return mark;
        }
    }

    private static IEnumerable<Paragraph> Number(OfficialPaper paper, LetterheadLayout head, double width)
    {
        yield return Make.Paragraph(Styles.Number, $"{head.Number.Prefix}{paper.Symbol}");
        if (paper.TypeName is null)
        {
            yield return Balanced(
                Styles.LetterSubject,
                LetterSubject(paper.Subject, head.LetterSubject.LeadIn),
                head.LetterSubject.Look,
                width
            );
        }

        if (paper.DraftMark is { Length: > 0 } draft)
        {
            yield return Make.Cased(Styles.Draft, draft, head.Draft);
        }

        if (paper.Urgency is { Length: > 0 } urgency)
        {
            yield return Urgency(urgency, head, width);
        }
    }

    /// <summary>A subject that already says "về việc" needs no lead-in.</summary>
    private static string LetterSubject(string subject, string leadIn)
    {
        var said =
            subject.StartsWith("về ", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("v/v", StringComparison.OrdinalIgnoreCase);
        return said ? subject : leadIn + subject;
    }

    private static Paragraph Urgency(string text, LetterheadLayout head, double width)
    {
        var side = (width - TextWidth.Of(text, head.Urgency) - 6) / 2;
        var paragraph = Make.Cased(Styles.Urgency, text, head.Urgency);
        if (head.UrgencyFrame)
        {
            paragraph.Indented(side, side).ParagraphProperties!.ParagraphBorders = new ParagraphBorders(
                Frame<TopBorder>(),
                Frame<LeftBorder>(),
                Frame<BottomBorder>(),
                Frame<RightBorder>()
            );
        }

        return paragraph;
    }

    private static T Frame<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 8,
            Space = 1,
            Color = "000000",
        };

    private static Paragraph Balanced(string style, string text, TextLook look, double width)
    {
        text = Unbroken.Of(text);

        // 2 % for fonts that are not quite as wide as the one measured.
        var needed = Math.Min(width, TextWidth.Balanced(text, look, width - 2) * 1.02 + 0.5);
        var side = (width - needed) / 2;
        return Make.Cased(style, text, look).Indented(side, side);
    }
}
