using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>The office's mail server, from the settings (Mail:Host, Mail:Port, Mail:From, Mail:User, Mail:Tls) and the environment (Mail__Password).</summary>
internal sealed record MailSettings(string Host, int Port, string From, string? User, string? Password, bool Tls, string Site)
{
    /// <summary>Null when no mail server is named: then there is the program itself and the calendar, and nothing is queued.</summary>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        return mail["Host"] is { Length: > 0 } host && MailAddress.TryCreate(mail["From"], out var from)
            ? new MailSettings(
                host,
                int.TryParse(mail["Port"], CultureInfo.InvariantCulture, out var port) ? port : 25,
                from.Address,
                mail["User"],
                mail["Password"],
                mail["Tls"] == "true",
                (mail["Site"] ?? "").TrimEnd('/')
            )
            : null;
    }
}
