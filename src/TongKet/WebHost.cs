using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Npgsql;
using TongKet.Accounts.Deciding;
using TongKet.Accounts.Walling;
using TongKet.Data;
using TongKet.Door;
using TongKet.Kernel.Web;
using TongKet.Shell;

namespace TongKet;

/// <summary>The web server around the modules.</summary>
public static class WebHost
{
    /// <summary>Largest request taken, in bytes; a little over the largest file so that the file limit can say its own message.</summary>
    public const long LargestRequest = 60L << 20;

    /// <summary>Builds the application; the caller starts it.</summary>
    /// <param name="source">The database, already migrated.</param>
    /// <param name="urls">Where to listen.</param>
    /// <param name="configure">Last changes, for tests.</param>
    public static WebApplication Build(NpgsqlDataSource source, string urls, Action<WebApplicationBuilder>? configure = null)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Kernel.Time.VietnamTime.Culture;
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = WebRoot(),
                ApplicationName = "tongket",
            }
        );
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss "));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The keys lie in the office's own database; encrypting them with a key beside it would add nothing.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A failed command comes back as an exception, which is logged where it ends; the statement with its thousands of parameters helps nobody.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Services.Configure<FormOptions>(o =>
        {
            o.MultipartBodyLengthLimit = LargestRequest;
            // An upload stays in memory until it was read: a secret paper that is refused at the door must not have touched the disk.
            o.MemoryBufferThreshold = (int)LargestRequest;
            o.ValueCountLimit = 20_000;
            o.ValueLengthLimit = 8 << 20;
        });
        builder.Services.AddTongKet(source);
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<Kernel.Web.UnsentForm.Frame>(UnsentInShell.DrawAsync);
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication();
        builder.Services.AddDoor();
        builder.Services.AddExceptionHandler<UnexpectedFailure>();
        builder.Services.AddProblemDetails();
        builder.Services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.ConfigureHttpJsonOptions(o =>
            o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        );
        configure?.Invoke(builder);

        var app = builder.Build();
        var turns = app.Services.GetRequiredService<DatabaseTurns>();
        app.Use((http, next) => turns.AroundAsync(() => next(http)));
        app.UseWall();
        // A proxy on this machine says who really asks, and whether over https; others are not believed.
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseSafetyHeaders();
        app.UseExceptionHandler(_ => { });
        app.UseResponseCompression();
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.UseStaticFiles(BundledAssets.Options);
        app.UseRouting();
        app.UseArrivedTexts();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAccessGate();
        app.UseAntiforgeryGate();
        app.UseAntiforgery();
        app.MapTongKet();
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. Composition.Modules]).PagesOnlyRead();
        return app;
    }

    private static string WebRoot()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return Directory.Exists(Path.Combine(beside, "assets")) ? beside : Path.GetFullPath(Path.Combine(AssetsFolder, "..", "wwwroot"));
    }

    /// <summary>The folder of the page sources in a checkout; the build writes it into the assembly.</summary>
    public static string AssetsFolder { get; } =
        typeof(WebHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "AssetsFolder").Value!;
}
