using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Web;

namespace TongKet.Kernel;

/// <summary>The kernel's door: database, outbox, web ground.</summary>
public static class KernelModule
{
    /// <summary>Registers the database behind <paramref name="source"/> with the modules' entities, and the outbox with its runner.</summary>
    public static IServiceCollection AddKernel(
        this IServiceCollection services,
        NpgsqlDataSource source,
        params IReadOnlyList<Assembly> modules
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(source);
        services.AddSingleton(new ModelParts(modules));
        services.AddSingleton<JobSignal>();
        services.AddDbContextFactory<TongKetDb>(
            (provider, options) => Configure(options, source, provider.GetRequiredService<JobSignal>())
        );
        services.AddSingleton<IDatabase, FactoryDatabase>();
        services.AddSingleton<EventCatalogue>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<IOutboxDrain>(provider => provider.GetRequiredService<JobRunner>());
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options => options.HeaderName = AntiforgeryGate.Header);
        // Without this every Vietnamese letter is sent as an entity, three times the size.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }

    private static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource source, JobSignal signal) =>
        options
            .UseNpgsql(source)
            .AddInterceptors(signal)
            // A module without tables of its own is no mistake.
            .ConfigureWarnings(w => w.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
}
