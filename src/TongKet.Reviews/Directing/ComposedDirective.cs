using TongKet.Documents.Contracts;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Reviews.Directing;

/// <summary>The first wording of a directive, in the words of its genre; a person goes on from there.</summary>
internal static class ComposedDirective
{
    // Longer lists stand behind the paper.
    private const int MostAddressees = 8;

    /// <summary>What the facts say now, by the key of the line.</summary>
    public static Dictionary<string, DirectivePart> LinesOf(DirectiveMatter matter, string type) =>
        DirectiveHead.WithParts(Of(matter, type)).ToDictionary(p => p.Key);

    public static DirectiveText Of(DirectiveMatter matter, string type)
    {
        var said = new DirectiveSentences(matter);
        var text = new DirectiveText
        {
            Type = type,
            Subject = said.Subject,
            Addressees = Addressees(matter),
            Parts = type switch
            {
                "KH" => PlanWords.Of(matter, said),
                "HD" => GuideWords.Of(matter, said),
                _ => LetterWords.Of(matter, said),
            },
            Copies = Copies(matter, type),
        };
        return DirectiveHead.AsGiven(text);
    }

    private static string[] Addressees(DirectiveMatter matter)
    {
        string[] words = [.. matter.Groups.SelectMany(g => g.Words).Distinct()];
        return matter.HasList ? ["Các cơ quan, đơn vị có tên trong danh sách kèm theo"]
            : words.Length <= MostAddressees ? words
            : [string.Join(", ", words)];
    }

    private static List<string> Copies(DirectiveMatter matter, string type)
    {
        var copies = new List<string>();
        if (type == "CV")
        {
            copies.Add("Như trên");
        }

        if (matter.Above is { } above)
        {
            copies.Add($"{matter.Tree.NameOf(above.Recipient)} (để báo cáo)");
        }

        if (type != "CV")
        {
            copies.AddRange(Addressees(matter));
        }

        if (matter.Via.Length > 0 && matter.Via != matter.Office.Name)
        {
            copies.Add(matter.Via);
        }

        copies.Add(Letterhead.ArchiveOf(matter.Office.Kind));
        return copies;
    }

    /// <summary>Who speaks: of the Party's committees the standing board, which signs ("T/M Ban Thường vụ").</summary>
    public static string SpeakerOf(DirectiveMatter matter) =>
        matter.Office.Kind is Organizations.Contracts.OrganizationKind.PartyCommittee
        && Letterhead.FamilyOf(matter.Office.Kind) is LayoutFamily.Party
            ? $"Ban Thường vụ {matter.Office.Name}"
            : matter.Office.Name;
}
