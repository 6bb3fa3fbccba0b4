using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>
/// Every page and endpoint × every role × every office, on things that exist. What is expected comes from the two tables that people read, access.txt
/// (right × standing) and things.txt (office × thing), never from the program.
/// </summary>
public sealed class MatrixSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    // Closer than the table: the draft as a file is the writing office's alone, also after an earlier version was sent.
    private static readonly HashSet<string> WritersOnly = ["/bao-cao/{id:guid}/docx"];

    public static TheoryData<string> Every => [.. Things.All];

    [Theory]
    [MemberData(nameof(Every))]
    public async Task A_thing_opens_to_the_roles_and_offices_of_the_agreed_tables(string thing)
    {
        var asked = site.Endpoints.Where(e => e.Rules.Any(r => r.Resource == Things.KindOf(thing))).ToList();
        Assert.NotEmpty(asked);
        var (wrong, cells) = (new List<string>(), 0);
        foreach (var endpoint in asked)
        {
            foreach (var office in Offices.Names)
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cells++;
                    if (await WrongAsync(endpoint, thing, office, role) is { } line)
                    {
                        wrong.Add(line);
                    }
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{thing}: {asked.Count} endpoints, {cells} cells");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {cells} cells:\n" + string.Join('\n', wrong.Take(40)));
    }

    [Fact]
    public void Each_kind_of_thing_in_an_address_is_in_the_table()
    {
        var kinds = site.Endpoints.SelectMany(e => e.Rules).Select(r => r.Resource).OfType<string>().ToHashSet();

        Assert.Equal(kinds.Order(), Things.All.Select(Things.KindOf).Distinct().Order());
    }

    private async Task<string?> WrongAsync(Asked endpoint, string thing, string office, Role role)
    {
        var kind = Things.KindOf(thing);
        var standing = Things.StandingOf(office, thing);
        // A rule without a thing asks for the acting office itself.
        var may = endpoint.Rules.All(r => AccessTable.Allows(r.Right, r.Resource is null ? Standing.Own : standing, role));
        // Some forms take the draft away: each gets one of its own.
        var id = kind == "draft" ? await site.Seeds.NewDraftAsync() : site.Seeds[thing];
        var named = endpoint.Rules.First(r => r.Resource == kind).Parameter;
        var address = endpoint.Address(hole =>
            string.Equals(hole, named, StringComparison.OrdinalIgnoreCase) ? id : site.Seeds.Beside(hole)
        );
        using var request = Asked.Request(endpoint.Method, address);
        using var answer = await site.AskAsync(office, role, request);
        var body = answer.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var refused = answer.StatusCode == HttpStatusCode.Forbidden && body.Contains("\"access.refused\"", StringComparison.Ordinal);
        var kept = answer.StatusCode == HttpStatusCode.Forbidden && WritersOnly.Contains(endpoint.Route) && standing != Standing.Own;
        var opened = (int)answer.StatusCode < 500 && answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
        return (may ? opened || kept : refused)
            ? null
            : $"{office} {role} ({standing}): {endpoint.Method} {endpoint.Route} answered {(int)answer.StatusCode}, allowed: {may}";
    }
}
