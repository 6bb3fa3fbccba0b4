using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>
/// The block of an official copy, below a line of the text's whole width behind the paper (NĐ 30/2020, Phụ lục I, phần II; HD 36-HD/VPTW, Phụ lục 2,
/// boxes 14 to 20). HD 05-HD/VPTW knows a stamp and a signature only.
/// </summary>
internal static class CopyWriter
{
    public static void Write(OfficialPaper paper, PageFlow flow)
    {
        if (paper.Copy is not { } copy)
        {
            return;
        }

        var (profile, width) = (paper.Profile, flow.TextWidth);
        flow.Add(Make.Line(width, width).WithNext());
        var kind = Make.Cased(Styles.CopyKind, profile.Copy.Kinds[(int)copy.Kind], profile.Copy.Kind);
        if (profile.Copy.Numbered)
        {
            flow.Add(Head(copy, kind, profile, width).WithNext());
            flow.Add(Make.Paragraph(Styles.Gap, "").WithNext());
        }

        var recipients = FootWriter.Recipients(copy.Recipients, null, profile.Foot);
        flow.Add(
            Make.Frame(
                [profile.Foot.LeftWidth, width - profile.Foot.LeftWidth],
                [
                    [profile.Copy.Numbered ? recipients : [kind], FootWriter.Signature(copy.Signature, profile.Foot)],
                ]
            )
        );
        flow.Add(Make.Paragraph(Styles.Gap, ""));
    }

    private static Table Head(PaperCopy copy, Paragraph kind, LayoutProfile profile, double width)
    {
        var day = $"{copy.Place}, {DateWords.InWords(copy.Date, null)}";
        var left = width - LetterheadWriter.RightWidth(day, profile);
        return Make.Frame(
            [left, width - left],
            [
                [LetterheadWriter.Issuers(copy.ParentIssuer, copy.Issuer, profile.Letterhead, left), [kind]],
                [
                    [Make.Paragraph(Styles.Number, Number(copy, profile))],
                    [Make.Paragraph(Styles.Place, day)],
                ],
            ]
        );
    }

    private static string Number(PaperCopy copy, LayoutProfile profile)
    {
        var mark =
            profile.Copy.NumberMark
            ?? copy.Kind switch
            {
                CopyKind.Exact => "SY",
                CopyKind.Recopied => "SL",
                _ => "TrS",
            };
        var number = profile.Letterhead.Number;
        var between = number.Join == "-" ? "/" : "-";
        return $"{number.Prefix}{(copy.Number is { } value ? $"{value:00}" : "      ")}{number.Join}{mark}{between}{copy.Code}";
    }
}
