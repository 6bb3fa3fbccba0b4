using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TongKet.Accounts.Contracts;
using TongKet.Cli.Auditing;
using TongKet.Kernel.Time;
using TongKet.Samples.UnderWay;

namespace TongKet.Cli;

/// <summary>Starts everything in order, prints the address, stops everything at Ctrl+C.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(ServerSettings settings, CancellationToken ct)
    {
        if (PortProblem(settings) is { } taken)
        {
            return Refuse(taken);
        }

        var opened = await DatabaseSource.OpenAsync(settings.Data, settings.Connection, durable: true, ct);
        if (!opened.Succeeded)
        {
            return Refuse(opened.Problem.Message);
        }

        await using var database = opened.Value;
        await using var app = WebHost.Build(
            database.Source,
            $"http://{settings.Address}:{settings.Port.ToString(CultureInfo.InvariantCulture)}"
        );
        var note = await FirstStart.PrepareAsync(app.Services, settings.Sample, ct);
        if (settings is { Sample: true, UnderWay: true })
        {
            await UnderWayReview.SeedAsync(database.Source, TimeProvider.System.VietnamToday, ct);
        }

        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException exception)
        {
            // Somebody took the port between our look and the start.
            return Refuse($"Không mở được cổng {settings.Port}: {exception.Message}");
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine($"TongKet đang chạy tại {address}");
        if (database.Folder is { } folder && folder != Path.GetFullPath(settings.Data))
        {
            Console.WriteLine(
                $"Dữ liệu nằm ở {folder}: PostgreSQL không chạy bằng root mà bằng tài khoản nobody, và tài khoản đó không vào được {settings.Data}."
            );
        }

        if (note is not null)
        {
            Console.WriteLine(note);
        }

        Console.WriteLine("Bấm Ctrl+C để dừng.");
        using var stop = ct.Register(app.Lifetime.StopApplication);
        using var over = new CancellationTokenSource();
        var heads = AuditHeadsFile.KeepAsync(
            app.Services.GetRequiredService<IAuditCheck>(),
            database.Folder ?? Path.GetFullPath(settings.Data),
            TimeProvider.System,
            over.Token
        );
        await app.WaitForShutdownAsync(CancellationToken.None);
        await over.CancelAsync();
        await heads;
        return 0;
    }

    // Asked before the database starts, so that a taken port costs nothing; Kestrel's own message is in English.
    private static string? PortProblem(ServerSettings settings)
    {
        if (!IPAddress.TryParse(settings.Address, out var address))
        {
            return $"Địa chỉ {settings.Address} không đúng; ví dụ 127.0.0.1 hoặc 0.0.0.0.";
        }

        if (settings.Port is < 0 or > 65535)
        {
            return $"Cổng {settings.Port} không đúng; chọn số từ 1 đến 65535, hoặc 0 để tự chọn.";
        }

        try
        {
            using var probe = new TcpListener(address, settings.Port);
            probe.Start();
            return null;
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode == SocketError.AddressAlreadyInUse
                ? $"Cổng {settings.Port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port, hoặc --port 0 để tự chọn."
                : $"Không mở được cổng {settings.Port}: {exception.Message}";
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
