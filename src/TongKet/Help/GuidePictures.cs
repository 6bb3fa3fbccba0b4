using TongKet.Accounts.Contracts;

namespace TongKet.Help;

/// <summary>GET /huong-dan/tranh/NAME.png: the guide's pictures, which the browser tests make.</summary>
internal static class GuidePictures
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(
                "/huong-dan/tranh/{name}",
                (string name) => Guide.Picture(name) is { } picture ? Results.File(picture, "image/png") : Results.NotFound()
            )
            .Requires(Right.UseOffice);
}
