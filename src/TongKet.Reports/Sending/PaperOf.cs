using System.Globalization;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Looks;

namespace TongKet.Reports.Sending;

/// <summary>A report as an official paper in the layout that its office has to follow.</summary>
internal static class PaperOf
{
    // draft: leaves room for number and day, and says "Dự thảo".
    public static OfficialPaper Report(FrozenReport report, bool draft)
    {
        var family = Family(report.OrganizationKind);
        var day = report.SentAt.VietnamDate;
        var digits = report.Symbol.TakeWhile(char.IsAsciiDigit).Count();
        return new OfficialPaper
        {
            Profile = LayoutProfiles.For(family, day),
            ParentIssuer = report.ParentName is "" or "—" ? null : report.ParentName,
            Issuer = report.OrganizationName,
            Number = digits > 0 ? int.Parse(report.Symbol.AsSpan(0, digits), CultureInfo.InvariantCulture) : null,
            Notation =
                digits > 0
                    ? report.Symbol[digits..].TrimStart('-', '/')
                    : $"BC{(family is LayoutFamily.State ? '-' : '/')}{report.OrganizationCode}",
            Place = report.Place,
            Date = draft ? null : day,
            Year = day.Year,
            TypeName = "Báo cáo",
            Subject = report.Title,
            Addressees = [report.RecipientText],
            Body = [.. report.Sections.SelectMany(s => Parts(s, report))],
            Recipients = ["Như trên", "Lưu"],
            Signatures = [Signature(report)],
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

    private static LayoutFamily Family(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.PartyCommittee or OrganizationKind.PartyAgency or OrganizationKind.PartyCell => LayoutFamily.Party,
            OrganizationKind.Front or OrganizationKind.MassOrganization => LayoutFamily.Union,
            _ => LayoutFamily.State,
        };

    private static PaperSignature Signature(FrozenReport report) =>
        report.OrganizationKind switch
        {
            OrganizationKind.PartyCommittee => new("T/M Ban Thường vụ", ["Bí thư"], report.ApprovedByName ?? ""),
            OrganizationKind.PartyCell => new("T/M Chi bộ", ["Bí thư"], report.ApprovedByName ?? ""),
            OrganizationKind.PeoplesCommittee => new("TM. Ủy ban nhân dân", ["Chủ tịch"], report.ApprovedByName ?? ""),
            OrganizationKind.Front or OrganizationKind.MassOrganization => new(
                "TM. Ban Thường trực",
                ["Chủ tịch"],
                report.ApprovedByName ?? ""
            ),
            _ => new(null, ["Thủ trưởng cơ quan"], report.ApprovedByName ?? ""),
        };
}
