using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Auditing;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Walling;

/// <summary>Building the wall, and the net below the audit, into the program.</summary>
public static class WallModule
{
    internal static IServiceCollection AddWall(this IServiceCollection services) =>
        services
            .AddSingleton<WallWords>()
            .ConfigureDbContext<TongKetDb>(
                (provider, options) =>
                    options.AddInterceptors(
                        new WallOnConnections(provider.GetRequiredService<WallWords>()),
                        new WallOnCommands(provider.GetRequiredService<WallWords>()),
                        new AuditNetOnSaves(new Audit(provider.GetRequiredService<TimeProvider>())),
                        new AuditNetOnCommands()
                    )
            );

    /// <summary>First of all in a request: nothing is shown until the access gate has let somebody in.</summary>
    public static IApplicationBuilder UseWall(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                Wall.Close();
                await next(http);
            }
        );
}
