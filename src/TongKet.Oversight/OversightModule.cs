using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Oversight.Board;
using TongKet.Oversight.Finding;
using TongKet.Oversight.Mapping;
using TongKet.Oversight.Owing;
using TongKet.Oversight.Progress;
using TongKet.Oversight.Reminding;
using TongKet.Oversight.Reminding.Mail;
using TongKet.Oversight.Waiting;
using TongKet.Oversight.Workbook;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight;

/// <summary>The module's two doors.</summary>
public static class OversightModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddOversight(this IServiceCollection services)
    {
        services.TryAddScoped<WhatWaits>();
        services.TryAddScoped<WhatComes>();
        services.TryAddScoped<ReadBoard>();
        services.TryAddScoped<ReadMap>();
        services.TryAddScoped<SentFigures>();
        services.TryAddScoped<ReminderSheet>();
        services.TryAddScoped<GatherOwed>();
        services.TryAddScoped<ReadOwed>();
        Reminders.Add(services);
        services.TryAddScoped<FindAnything>();
        services.AddScoped<IResourceOwnership, BoardOwnership>();
        return services.OnEvent<ReportProgressed, TellAtOnce>();
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapOversight(this IEndpointRouteBuilder app)
    {
        BoardExport.Map(app);
        MapExport.Map(app);
        OwedExport.Map(app);
        WholeReview.Map(app);
        ReminderEndpoints.Map(app);
        return app;
    }
}
