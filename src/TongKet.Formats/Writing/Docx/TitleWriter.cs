using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Name of the type, subject, căn cứ and who decides.</summary>
internal static class TitleWriter
{
    private const double LongestSubjectLine = 140;

    public static IEnumerable<Paragraph> Write(OfficialPaper paper)
    {
        var (title, width) = (paper.Profile.Title, paper.Profile.Page.TextWidth);
        if (paper.TypeName is { } type)
        {
            yield return Make.Cased(Styles.Type, type, title.Type);
            var subject = Unbroken.Of(paper.Subject);
            var needed = TextWidth.Even(subject, title.Subject, LongestSubjectLine);
            var side = (width - needed) / 2;
            yield return Make.Paragraph(Styles.Subject, subject).Indented(side, side);
            foreach (var mark in Separators.Of(title.Separator, Styles.TitleMark, subject, title.Subject, width, LongestSubjectLine))
            {
                yield return mark;
            }
        }

        foreach (var paragraph in AddresseeWriter.Write(paper, width).Concat(EnactingWords.Above(paper)))
        {
            yield return paragraph;
        }

        for (var i = 0; i < paper.LegalBases.Count; i++)
        {
            var body = paper.Profile.Body;
            var end = i == paper.LegalBases.Count - 1 ? body.LastBasisEnd : body.BasisEnd;
            yield return Make.Paragraph(Styles.Basis, $"{body.BasisLeadIn}{Marks.Without(paper.LegalBases[i])}{end}");
        }

        foreach (var paragraph in EnactingWords.Below(paper))
        {
            yield return paragraph;
        }
    }
}
