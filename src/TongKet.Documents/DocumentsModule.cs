using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TongKet.Documents;

/// <summary>The module's two doors.</summary>
public static class DocumentsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services;

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app) => app;
}
