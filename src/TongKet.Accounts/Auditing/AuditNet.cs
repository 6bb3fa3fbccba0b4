using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Auditing;

/// <summary>Below all use cases: a change that a request made and of which nothing was recorded is recorded here, by its address.</summary>
internal static class AuditNet
{
    private static readonly AsyncLocal<Held?> Current = new();

    /// <summary>Changes of which no entry is written, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Exceptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PUT /bao-cao/{id:guid}/muc/{section:guid}"] = "every second while somebody types; each text is kept with author and time",
        ["POST /dot-tong-ket/{id:guid}/chi-dao/tu-luu"] = "every second while somebody types; each wording is kept with author and time",
        ["PUT /bao-cao/{id:guid}/muc/{section:guid}/giu"] = "the heartbeat of a section's lock",
        ["PUT /bao-cao/{id:guid}/muc/{section:guid}/tra"] = "letting go of a section's lock",
    };

    /// <summary>Something was recorded by the use case itself.</summary>
    public static void Recorded()
    {
        if (Current.Value is { } held)
        {
            held.Recorded = true;
        }
    }

    /// <summary>What would have to be recorded with the save that is about to be made; null when nothing.</summary>
    public static Held? Missing => Current.Value is { Recorded: false } held ? held : null;

    /// <summary>Runs the rest of a request that may change something.</summary>
    public static async Task AroundAsync(HttpContext http, ActingUser who, Func<Task> next)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || Exceptions.ContainsKey(Key(http, route)))
        {
            await next();
            return;
        }

        var held = Current.Value = new Held(who, http.Request.Path);
        await next();
        if (held is { Changed: true, Recorded: false })
        {
            await using var db = http.RequestServices.GetRequiredService<IDatabase>().Open();
            held.Record(db, http.RequestServices.GetRequiredService<IAudit>());
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    private static string Key(HttpContext http, string route) => $"{http.Request.Method} /{route.TrimStart('/')}";

    /// <summary>What is known of the request in which we are.</summary>
    internal sealed class Held(ActingUser who, string address)
    {
        public bool Recorded { get; set; }

        /// <summary>A statement changed rows past the change tracker.</summary>
        public bool Changed { get; set; }

        public void Record(TongKetDb db, IAudit audit)
        {
            var subject = address.Split('/').Select(p => Guid.TryParse(p, out var id) ? id : default).FirstOrDefault(id => id != default);
            var place = string.Join('/', address.Split('/').Select(p => Guid.TryParse(p, out _) ? "…" : p));
            audit.Record(db, who, "web.changed", subject == default ? who.User.Value : subject, $"Ghi thay đổi ở {place}");
        }
    }
}
