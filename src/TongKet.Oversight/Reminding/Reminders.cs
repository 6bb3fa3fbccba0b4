using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Oversight.Reminding.Mail;

namespace TongKet.Oversight.Reminding;

internal static class Reminders
{
    /// <summary>The reminders; mail only where the settings name a server.</summary>
    public static void Add(IServiceCollection services)
    {
        services.TryAddScoped<DueThings>();
        services.TryAddScoped<ChooseReminders>();
        services.TryAddScoped<MailList>();
        services.AddHostedService<MailRounds>();
        services.TryAddScoped(provider => new MailDoor(provider.GetService<IConfiguration>() is { } c ? MailSettings.Read(c) : null));
        services.TryAddScoped<SendMail>();
        services.TryAddScoped<DailyDigest>();
        services.TryAddScoped<OutlineTidings>();
        services.TryAddScoped<IPost, SmtpPost>();
    }
}

/// <summary>The mail server, when there is one.</summary>
/// <param name="Settings">Null: no mail.</param>
internal sealed record MailDoor(MailSettings? Settings);
