using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Grouping;
using TongKet.Organizations.Importing;
using TongKet.Organizations.Registering;
using TongKet.Organizations.Restructuring;
using TongKet.Organizations.Restructuring.Sheets;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations;

/// <summary>The module's two doors.</summary>
public static class OrganizationsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddOrganizations(this IServiceCollection services)
    {
        services.TryAddSingleton<OrganizationSnapshots>();
        services.TryAddSingleton<IOrganizations, OrganizationQuestions>();
        services.TryAddSingleton<IOrganizationRegister, OrganizationRegister>();
        services.TryAddSingleton<IOrganizationSheets, OrganizationSheets>();
        services.TryAddSingleton<KeptFiles>();
        services.TryAddScoped<ISuccessionSheets, SuccessionSheets>();
        services.TryAddSingleton<IOrganizationHistory, OrganizationHistory>();
        services.TryAddScoped<RecordSuccessions>();
        services.TryAddScoped<MergeOrganizations>();
        services.TryAddScoped<SplitOrganization>();
        services.TryAddScoped<RenameOrganization>();
        services.TryAddScoped<DissolveOrganization>();
        services.TryAddScoped<MoveOrganization>();
        services.TryAddScoped<WithdrawSuccession>();
        services.TryAddScoped<IRestructuring, RestructuringDesk>();
        services.TryAddSingleton<IRecipientGroups, RecipientGroups>();
        return services;
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapOrganizations(this IEndpointRouteBuilder app) => app;
}
