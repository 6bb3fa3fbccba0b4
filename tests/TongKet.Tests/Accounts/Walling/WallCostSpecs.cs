using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Tests.Accounts.Matrix;

namespace TongKet.Tests.Accounts.Walling;

/// <summary>What the wall costs: the same pages with it and without it, in turns. Asked for by name only; it measures and judges nothing.</summary>
public sealed class WallCostSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const int Rounds = 150;

    [Fact(Explicit = true)]
    public async Task Pages_with_and_without_the_wall()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var before = await StartAsync(site.Source, wall: false);
        await using var after = await StartAsync(site.Application, wall: true);
        foreach (
            var address in new[]
            {
                "/bao-cao/@sibling-report",
                "/dot-tong-ket/@review/tong-hop?muc=@section",
                "/bao-cao",
                "/van-ban/@document",
            }
        )
        {
            var office = address.Contains("sibling", StringComparison.Ordinal) ? "sibling" : "launcher";
            var (without, with) = (new List<double>(), new List<double>());
            for (var i = 0; i < Rounds; i++)
            {
                without.Add(await OnceAsync(before, office, address));
                with.Add(await OnceAsync(after, office, address));
            }

            TestContext.Current.TestOutputHelper!.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{address}: p50 {Middle(without):0.0} -> {Middle(with):0.0} ms")
            );
        }

        ct.ThrowIfCancellationRequested();
    }

    private async Task<double> OnceAsync(Microsoft.AspNetCore.Builder.WebApplication app, string office, string address)
    {
        var at = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(at + site.Seeds.Filled(address)));
        request.Headers.Add(MatrixSite.Who, $"{office}/{Role.Specialist}");
        var begun = Stopwatch.GetTimestamp();
        using var answer = await site.AskAsync(request);
        await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address} {answer.StatusCode}");
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static async Task<Microsoft.AspNetCore.Builder.WebApplication> StartAsync(NpgsqlDataSource source, bool wall)
    {
        var app = WebHost.Build(
            source,
            "http://127.0.0.1:0",
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<ICurrentUser, MatrixSite.NamedInHeader>());
                if (!wall)
                {
                    var last = builder.Services.Last(d => d.ServiceType == typeof(IDbContextOptionsConfiguration<TongKetDb>));
                    builder.Services.Remove(last);
                }
            }
        );
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
