using Microsoft.AspNetCore.Components.Endpoints;

namespace TongKet.Shell;

internal static class ReadingPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// The router lets every page answer to POST too, which collides with the endpoint of the page's own form (AmbiguousMatchException). Pages only
    /// read; the refusal page alone keeps all methods, because it is drawn for refused changes as well.
    /// </summary>
    public static void PagesOnlyRead(this RazorComponentsEndpointConventionBuilder pages) =>
        pages.Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault()?.Type == typeof(RefusalPage))
            {
                return;
            }

            foreach (var methods in endpoint.Metadata.OfType<HttpMethodMetadata>().ToList())
            {
                endpoint.Metadata.Remove(methods);
            }

            endpoint.Metadata.Add(new HttpMethodMetadata(Reading));
        });
}
