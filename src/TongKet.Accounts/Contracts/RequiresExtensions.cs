using Microsoft.AspNetCore.Builder;

namespace TongKet.Accounts.Contracts;

/// <summary>Saying which right an endpoint needs.</summary>
public static class RequiresExtensions
{
    /// <summary>The endpoint needs the right on the thing named by the route parameter, or on the acting organisation.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Right right, string? resource = null, string parameter = "id")
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiresAttribute(right, resource, parameter));
}
