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
        var right = RightWidth(PlaceAndDate(paper), paper.Profile);
        var left = whole - right;
        return Make.Frame(
            [left, right],
            [
                [Issuers(paper.ParentIssuer, paper.Issuer, head, left), FixedLines(head, right)],
                [Number(paper, head, left), [Make.Paragraph(Styles.Place, PlaceAndDate(paper))]],
            ]
        );
    }

    /// <summary>Days under 10 and the months 1 and 2 have a leading zero (HD 05-HD/VPTW II.4, NĐ 30 Phụ lục I); what is not known yet is left blank.</summary>
    public static string PlaceAndDate(OfficialPaper paper) => $"{paper.Place}, {DateWords.InWords(paper.Date, paper.Year)}";

    /// <summary>Place and date stay on one line; a long name of the place takes room from the issuer, whose name may wrap.</summary>
    public static double RightWidth(string placeAndDate, LayoutProfile profile)
    {
        var usual = profile.Page.TextWidth - profile.Letterhead.LeftWidth;
        return Math.Clamp(TextWidth.Of(placeAndDate, profile.Letterhead.Place) + 4, usual, Math.Max(usual, 102));
    }

    /// <summary>The superior body, the issuer and what stands under them.</summary>
    public static IEnumerable<Paragraph> Issuers(string? parent, string issuer, LetterheadLayout head, double width)
    {
        if (!string.IsNullOrWhiteSpace(parent))
        {
            yield return Balanced(Styles.Parent, parent, head.Parent, width);
        }

        yield return Balanced(Styles.Issuer, issuer, head.Issuer, width);
        foreach (var mark in Separators.Of(head.IssuerSeparator, Styles.LetterheadMark, issuer, head.Issuer, width, width - 2))
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
        foreach (var mark in Separators.Of(head.RightSeparator, Styles.LetterheadMark, last.Text, last.Look, width, width))
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

        foreach (var mark in LetterheadMarks.Write(paper, width))
        {
            yield return mark;
        }
    }

    /// <summary>A subject that already says "về việc" needs no lead-in.</summary>
    private static string LetterSubject(string subject, string leadIn)
    {
        var said =
            subject.StartsWith("về ", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("v/v", StringComparison.OrdinalIgnoreCase);
        return said ? subject : leadIn + subject;
    }

    public static Paragraph Balanced(string style, string text, TextLook look, double width)
    {
        text = Unbroken.Of(text);

        var needed = Math.Min(width, TextWidth.Even(text, look, width - 2));
        var side = (width - needed) / 2;
        return Make.Cased(style, text, look).Indented(side, side);
    }
}
