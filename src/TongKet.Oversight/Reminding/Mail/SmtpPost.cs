using System.Net;
using System.Net.Mail;
using System.Text;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>Hands one mail to the SMTP server. Throws what the server or the line says.</summary>
internal sealed class SmtpPost(MailDoor door) : IPost
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public async Task SendAsync(QueuedMail mail, CancellationToken ct)
    {
        var settings = door.Settings ?? throw new InvalidOperationException("Mail is sent only where a server is named.");
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.Tls,
            DeliveryMethod = SmtpDeliveryMethod.Network,
        };
        if (settings.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Password);
        }

        using var message = new MailMessage(new MailAddress(settings.From, "TongKet", Encoding.UTF8), new MailAddress(mail.Address))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
        // The same mail sent twice (the server took it, the answer was lost) carries the same id.
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{new MailAddress(settings.From).Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Longest);
        await client.SendMailAsync(message, limit.Token);
    }
}

/// <summary>The way out for mail.</summary>
internal interface IPost
{
    Task SendAsync(QueuedMail mail, CancellationToken ct);
}
