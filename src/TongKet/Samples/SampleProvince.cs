using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Samples;

/// <summary>Tỉnh Bình Hải, which does not exist: its organisations and people, for trying the program out, for tests and for the demo.</summary>
public static class SampleProvince
{
    /// <summary>The root: receives what the province sends up.</summary>
    public const string Central = "Ban Chấp hành Trung ương";

    /// <summary>The province's Party committee: launches the reviews.</summary>
    public const string Committee = "Tỉnh ủy Bình Hải";

    /// <summary>Its agency through which reports go.</summary>
    public const string Propaganda = "Ban Tuyên giáo và Dân vận Tỉnh ủy";

    /// <summary>The province's People's Committee.</summary>
    public const string PeoplesCommittee = "Ủy ban nhân dân tỉnh Bình Hải";

    /// <summary>The id of a sample organisation by its full name; the same on every machine.</summary>
    public static OrganizationId IdOf(string name) => SampleIds.Of(name);

    /// <summary>The Party committees of all communes, those with a full set of accounts first.</summary>
    public static IReadOnlyList<OrganizationId> CommuneCommittees { get; } = [.. SampleCommunes.All.Select(c => SampleIds.Of(c.Committee))];

    /// <summary>Brings what is missing of the organisations and accounts; a second call changes nothing.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOrganizationRegister>().AddAsync(SampleOffices.All(), ct);
        await scope.ServiceProvider.GetRequiredService<IPeople>().EnsureSampleAsync(SamplePeople.All(), SamplePassword.Text, ct);
    }
}
