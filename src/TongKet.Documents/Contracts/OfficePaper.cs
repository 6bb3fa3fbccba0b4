using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>A paper that an office writes: head, symbol and usual signature as the rules of the day ask, still without its words.</summary>
public static class OfficePaper
{
    /// <summary>The paper; number and day are left blank for the clerk.</summary>
    /// <param name="office">Who issues it.</param>
    /// <param name="tree">The organisations of the day.</param>
    /// <param name="type">Type abbreviation: "BC", "KH"; "CV" is a letter, whose subject stands under the number.</param>
    /// <param name="subject">Trích yếu.</param>
    /// <param name="day">The day that decides the layout.</param>
    public static OfficialPaper Of(OrganizationNode office, OrganizationTree tree, string type, string subject, DateOnly day)
    {
        var named = PaperOffice.Of(office, tree);
        return new OfficialPaper
        {
            Profile = Letterhead.ProfileOf(office.Kind, day),
            ParentIssuer = Letterhead.ParentOf(named),
            Issuer = Letterhead.IssuerOf(named),
            // A letter of the State has no type in its symbol (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, II.3).
            Notation =
                type == "CV" && Letterhead.FamilyOf(office.Kind) is not LayoutFamily.Party
                    ? office.Code
                    : Letterhead.NotationOf(named, type),
            Place = tree.Above(office.Id).Prepend(office).Select(n => n.Place).FirstOrDefault(p => p.Length > 0) ?? "",
            Year = day.Year,
            TypeName = DocumentCitation.NameOf(type) is { } name && type != "CV" ? name : null,
            Subject = subject,
            Signatures = [UsualSigner.Of(named, "")],
        };
    }

    /// <summary>A title inside a sentence: "tổng kết 05 năm …"; an abbreviation in front stays as it is.</summary>
    public static string Inside(string title) =>
        title.Length > 1 && char.IsLower(title[1]) ? char.ToLower(title[0], VietnamTime.Culture) + title[1..] : title;
}
