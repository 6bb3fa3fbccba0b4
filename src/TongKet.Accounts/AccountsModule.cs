using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Deciding;

namespace TongKet.Accounts;

/// <summary>The module's two doors.</summary>
public static class AccountsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddScoped<IAccess, Access>();
        return services;
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app) => app;
}
