using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>With whom a directive of an office lies, stage by stage, by role and name.</summary>
internal sealed class DirectiveHolders(IColleagues colleagues)
{
    private const int MostNames = 3;

    public async Task<IReadOnlyDictionary<DirectiveStage, string>> OfAsync(OrganizationId office, CancellationToken ct)
    {
        var people = await colleagues.ListAsync(office, ct);
        return Enum.GetValues<DirectiveStage>().ToDictionary(s => s, s => Words(s, people));
    }

    private static string Words(DirectiveStage stage, IReadOnlyList<Colleague> people) =>
        stage switch
        {
            DirectiveStage.WithLeader => With("lãnh đạo", Role.Leader, people),
            DirectiveStage.WithClerk => With("văn thư", Role.Clerk, people),
            DirectiveStage.Issued => "đã phát hành",
            _ => "người soạn",
        };

    private static string With(string word, Role role, IReadOnlyList<Colleague> people)
    {
        string[] names = [.. people.Where(p => p.Roles.Contains(role)).Select(p => p.Name)];
        return names.Length == 0 ? word : $"{word} ({string.Join(", ", names.Take(MostNames))}{(names.Length > MostNames ? " …" : "")})";
    }
}
