using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Checking;
using TongKet.Documents.Contracts;
using TongKet.Documents.Editing;
using TongKet.Documents.Keeping;
using TongKet.Documents.Outgoing;
using TongKet.Documents.Registering;
using TongKet.Documents.SettingAside;
using TongKet.Documents.TakingIn;
using TongKet.Documents.Viewing;

namespace TongKet.Documents;

/// <summary>The module's two doors.</summary>
public static class DocumentsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.TryAddScoped<Files>();
        services.TryAddScoped<IFiles>(p => p.GetRequiredService<Files>());
        services.TryAddScoped<TakeInDocument>();
        services.TryAddScoped<SaveFacts>();
        services.TryAddScoped<RegisterIncoming>();
        services.TryAddScoped<RegisterOutgoing>();
        services.TryAddScoped<AttachPaper>();
        services.TryAddScoped<KeepNumber>();
        services.TryAddScoped<ReadOutgoing>();
        services.TryAddScoped<PassOn>();
        services.TryAddScoped<SetAside>();
        services.TryAddSingleton<CheckedDrafts>();
        services.TryAddScoped<CheckDraft>();
        services.TryAddScoped<ReadDocuments>();
        services.TryAddScoped<ListDocuments>();
        services.TryAddScoped<IPaperTables, PaperTables>();
        services.TryAddScoped<IDocuments, Register>();
        services.TryAddScoped<IPaperCopies, PaperCopies>();
        services.AddScoped<IResourceOwnership, DocumentOwnership>();
        return services;
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app)
    {
        TakingInEndpoints.Map(app);
        SettingAsideEndpoints.Map(app);
        OutgoingEndpoints.Map(app);
        CheckingEndpoints.Map(app);
        DownloadEndpoints.Map(app);
        RegisterExport.Map(app);
        return app;
    }
}
