using Microsoft.AspNetCore.Http.Metadata;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>Finds somebody who may go through an endpoint, by the agreed tables, and asks as them.</summary>
internal static class Way
{
    public static async Task<HttpResponseMessage> InAsync(MatrixSite site, Asked endpoint, bool token = true)
    {
        var (office, role, thing) = Who(endpoint);
        var kind = thing is null ? null : endpoint.Rules.First(r => r.Resource == Things.KindOf(thing)).Parameter;
        var id =
            thing is null ? Guid.Empty
            : Things.KindOf(thing) == "draft" ? await site.Seeds.NewDraftAsync()
            : site.Seeds[thing];
        var address = endpoint.Address(hole =>
            string.Equals(hole, kind, StringComparison.OrdinalIgnoreCase) ? id : site.Seeds.Beside(hole)
        );
        using var request = Asked.Request(endpoint.Method, address);
        if (
            endpoint.Endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepts
            && accepts.ContentTypes.All(t => t.StartsWith("multipart", StringComparison.Ordinal))
        )
        {
            request.Content = new MultipartFormDataContent { { new StringContent("1"), "khong" } };
        }

        return await site.AskAsync(office, role, request, token);
    }

    private static (string Office, Role Role, string? Thing) Who(Asked endpoint)
    {
        string?[] things = endpoint.Rules.Any(r => r.Resource is not null)
            ? [.. Things.All.Where(t => endpoint.Rules.Any(r => r.Resource == Things.KindOf(t)))]
            : [null];
        var ways =
            from thing in things
            from office in Offices.Names
            from role in Enum.GetValues<Role>()
            let standing = thing is null ? Standing.Own : Things.StandingOf(office, thing)
            where endpoint.Rules.All(r => AccessTable.Allows(r.Right, r.Resource is null ? Standing.Own : standing, role))
            orderby standing
            select (office, role, thing);
        var found = ways.ToList();
        Assert.True(found.Count > 0, $"nobody may {endpoint.Method} {endpoint.Route}");
        return found[0];
    }
}
