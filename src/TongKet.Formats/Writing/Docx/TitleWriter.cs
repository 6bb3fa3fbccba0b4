using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Name of the type, subject, addressees and căn cứ.</summary>
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
            var needed = TextWidth.Balanced(subject, title.Subject, LongestSubjectLine) * 1.02 + 1;
            var side = (width - needed) / 2;
            yield return Make.Paragraph(Styles.Subject, subject).Indented(side, side);
            foreach (var mark in Separators.Of(title.Separator, Styles.TitleMark, paper.Subject, title.Subject, width))
            {
                yield return mark;
            }
        }

        foreach (var paragraph in Addressees(paper, width))
        {
            yield return paragraph;
        }

        for (var i = 0; i < paper.LegalBases.Count; i++)
        {
            var body = paper.Profile.Body;
            var end = i == paper.LegalBases.Count - 1 ? body.LastBasisEnd : body.BasisEnd;
            yield return Make.Paragraph(Styles.Basis, $"{body.BasisLeadIn}{Marks.Without(paper.LegalBases[i])}{end}");
        }
    }

    private static IEnumerable<Paragraph> Addressees(OfficialPaper paper, double width)
    {
        if (paper.Addressees.Count == 0)
        {
            yield break;
        }

        var title = paper.Profile.Title;
        var label =
            paper.TypeName is { } type && type.StartsWith("Tờ trình", StringComparison.OrdinalIgnoreCase)
                ? title.SubmissionLabel
                : "Kính gửi";
        var longest = paper.Addressees.Max(a => TextWidth.Of($"- {a};", title.AddresseeNames));
        var labelWidth = TextWidth.Of($"{label}: ", title.AddresseeLabel);
        var left = Math.Max(5, (width - labelWidth - longest) / 2);
        if (paper.Addressees.Count == 1)
        {
            var line = Make.Paragraph(Styles.AddresseeLabel, $"{label}: ").Indented(left, 0);
            var name = Make.Paragraph(Styles.Addressee, Marks.Without(paper.Addressees[0]));
            foreach (var run in name.Elements<Run>().ToList())
            {
                run.Remove();
                run.RunProperties = Upright(paper);
                line.Append(run);
            }

            yield return line;
            yield return Make.Paragraph(Styles.Gap, "");
            yield break;
        }

        yield return Make.Paragraph(Styles.AddresseeLabel, $"{label}:").Indented(left, 0);
        for (var i = 0; i < paper.Addressees.Count; i++)
        {
            var end = i == paper.Addressees.Count - 1 ? "." : ";";
            yield return Make.Paragraph(Styles.Addressee, $"- {Marks.Without(paper.Addressees[i])}{end}")
                .Hanging(left + labelWidth, TextWidth.Of("- ", title.AddresseeNames));
        }

        yield return Make.Paragraph(Styles.Gap, "");
    }

    private static RunProperties? Upright(OfficialPaper paper) =>
        paper.Profile.Title.AddresseeLabel.Italic ? new RunProperties { Italic = new Italic { Val = false } } : null;
}
