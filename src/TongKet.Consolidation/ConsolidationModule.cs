using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Deciding;
using TongKet.Consolidation.Drafting;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Forms;
using TongKet.Consolidation.Offering;
using TongKet.Consolidation.Opening;
using TongKet.Consolidation.Printing;
using TongKet.Consolidation.Revising;
using TongKet.Consolidation.SendingUp;
using TongKet.Consolidation.Sources;
using TongKet.Consolidation.Taking;
using TongKet.Consolidation.TakingIn;
using TongKet.Consolidation.Working;
using TongKet.Formats.Writing.Pdf;
using TongKet.Kernel.Jobs;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation;

/// <summary>The module's two doors.</summary>
public static class ConsolidationModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddConsolidation(this IServiceCollection services)
    {
        services.TryAddSingleton<PdfConverter>();
        services.AddScoped<IResourceOwnership, ConsolidationOwnership>();
        services.AddScoped<IConsolidations, Consolidations>();
        services.AddScoped<IOutlineFollower, FollowOutline>();
        services.AddScoped<TakeInSubmissions>();
        services.AddScoped<OpenConsolidation>();
        services.AddScoped<Held>();
        services.AddScoped<TakeAll>();
        services.AddScoped<TakeContributions>();
        services.AddScoped<TakeGroup>();
        services.AddScoped<SetAside>();
        services.AddScoped<PutBack>();
        services.AddScoped<EditDraft>();
        services.AddScoped<ArrangeDraft>();
        services.AddScoped<ReadFigures>();
        services.AddScoped<RollUpForms>();
        services.AddScoped<CountContributions>();
        services.AddScoped<ReadOrigins>();
        services.AddScoped<ReadMaterial>();
        services.AddScoped<PrintConsolidation>();
        services.AddScoped<SendUp>();
        services.AddScoped<FillUp>();
        services.AddScoped<OfferedFigures>();
        services.AddScoped<ReadOffers>();
        services.AddScoped<TakeOffers>();
        services.AddScoped<IOffersFromBelow, CountOffers>();
        services.AddScoped<ReadConsolidationId>();
        services.AddScoped<ReadWorkbench>();
        services.AddScoped<ReadSources>();
        services.OnEvent<ReportProgressed, TakeInOnProgress>();
        return services;
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapConsolidation(this IEndpointRouteBuilder app)
    {
        ConsolidationEndpoints.Map(app);
        DraftEndpoints.Map(app);
        DownloadEndpoints.Map(app);
        OfferEndpoints.Map(app);
        return app;
    }
}
