using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Kernel.Time;
using TongKet.Reports.Forms;
using TongKet.Reports.Looks;

namespace TongKet.Reports.Sending;

/// <summary>A report as an official paper in the layout that its office has to follow.</summary>
internal static class PaperOf
{
    // draft: leaves room for number and day, and says "Dự thảo".
    public static OfficialPaper Report(FrozenReport report, bool draft)
    {
        var office = new PaperOffice(report.OrganizationName, report.OrganizationKind, report.OrganizationCode, report.ParentName);
        var day = report.SentAt.VietnamDate;
        var digits = report.Symbol.TakeWhile(char.IsAsciiDigit).Count();

        // "Kính gửi" stands on reports of the State (NĐ 30/2020, Phụ lục I, phần I, II.9.b); the Party has it on công văn and tờ trình only.
        var addressed = Letterhead.FamilyOf(report.OrganizationKind) is not LayoutFamily.Party;
        var archive = Letterhead.ArchiveOf(report.OrganizationKind);
        return new OfficialPaper
        {
            Profile = Letterhead.ProfileOf(report.OrganizationKind, day),
            ParentIssuer = Letterhead.ParentOf(office),
            Issuer = Letterhead.IssuerOf(office),
            Number = digits > 0 ? int.Parse(report.Symbol.AsSpan(0, digits), CultureInfo.InvariantCulture) : null,
            Notation = digits > 0 ? report.Symbol[digits..].TrimStart('-', '/') : Letterhead.NotationOf(office, "BC"),
            Place = report.Place,
            Date = draft ? null : day,
            Year = day.Year,
            TypeName = "Báo cáo",
            Subject = report.Title,
            Addressees = addressed ? [report.RecipientText] : [],
            Body = [.. report.Sections.SelectMany(s => Parts(s, report))],
            Recipients = addressed ? ["Như trên", archive] : [$"{report.RecipientText} (để báo cáo)", archive],
            Appendices = [.. (report.Forms ?? []).Select(FormPaper.Appendix)],
            Signatures =
            [
                report.Signature is { } signed
                    ? new PaperSignature(signed.Authority, signed.Positions, signed.Name)
                    : UsualSigner.Of(office, report.ApprovedByName ?? ""),
            ],
            DraftMark = draft ? "Dự thảo" : null,
        };
    }

    private static IEnumerable<PaperPart> Parts(FrozenSection section, FrozenReport report)
    {
        yield return new PaperHeading(section.Label, section.Title, section.Depth);
        if (section.Html.Length > 0)
        {
            yield return new PaperText(RichText.Parse(section.Html));
        }
        else if (section.NothingToReport)
        {
            yield return new PaperText(RichText.FromPlainText("Không phát sinh."));
        }

        var figures = report.Figures.Where(f => f.Section == section.Id).ToList();
        if (figures.Count > 0)
        {
            yield return new PaperText(new RichTextBody([Table(figures)]));
        }
    }

    private static RichTable Table(IEnumerable<FrozenFigure> figures) =>
        new([
            Row(true, "Chỉ tiêu", "Đơn vị tính", "Số liệu"),
            .. figures.Select(f => Row(false, f.Name, f.Unit, ReportLooks.CellText(f.State, f.Value))),
        ]);

    private static RichRow Row(bool header, params IEnumerable<string> cells) =>
        new([.. cells.Select(c => new RichCell([new RichParagraph([new RichRun(c, Bold: header)])], header))]);
}
