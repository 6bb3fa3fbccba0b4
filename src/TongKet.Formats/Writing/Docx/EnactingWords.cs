using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Writing.Docx;

/// <summary>
/// Who decides, and "QUYẾT ĐỊNH": the State prints them apart, above and below the căn cứ (NĐ 30/2020, mẫu 1.1, 1.2); committees of the Party
/// in one line below.
/// </summary>
internal static class EnactingWords
{
    public static IEnumerable<Paragraph> Above(OfficialPaper paper)
    {
        if (Verb(paper) is not null && paper.Profile.Title.CompetenceApart)
        {
            yield return Make.Cased(Styles.Competence, paper.Competence ?? paper.Issuer, paper.Profile.Title.Competence);
        }
    }

    public static IEnumerable<Paragraph> Below(OfficialPaper paper)
    {
        var title = paper.Profile.Title;
        if (Verb(paper) is { } verb)
        {
            yield return title.CompetenceApart
                ? Make.Cased(Styles.Competence, verb + ":", title.Competence)
                : Make.Cased(Styles.Competence, $"{paper.Competence ?? paper.Author ?? paper.Issuer} {verb}", title.Competence);
        }
    }

    private static string? Verb(OfficialPaper paper) =>
        (paper.LegalBases.Count, paper.TypeName?.Trim().ToLowerInvariant()) switch
        {
            (0, _) => null,
            (_, "quyết định") => "Quyết định",
            (_, "nghị quyết") => "Quyết nghị",
            _ => null,
        };
}
