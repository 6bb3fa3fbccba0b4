using System.Net;
using System.Text.Json;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Kernel.Data;

namespace TongKet.Benchmarks.Evening;

/// <summary>One who writes: the editor's page, then a save after each pause, and every twenty seconds the sign that somebody writes here.</summary>
internal sealed class Saver(HttpClient client, EveningRole role, Guid section)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);
    private readonly Person _person = new(client, role.UserName);
    private readonly Guid _tab = TimeProvider.System.NewGuid();
    private readonly List<string> _lines = [];
    private readonly string _address = $"/bao-cao/{role.Report}/muc/{section}";
    private Watch? _beat;
    private int _sequence;

    public Guid Report => role.Report;

    /// <summary>The last text of which the server has said that it is saved.</summary>
    public string Acknowledged { get; private set; } = "";

    /// <summary>The version that the server gave it.</summary>
    public int Version { get; private set; }

    /// <summary>How many different texts were acknowledged; the version must be the same number.</summary>
    public int Saves { get; private set; }

    /// <summary>Never answered to the end: it may or may not have been saved.</summary>
    public bool InDoubt { get; private set; }

    public async Task ComeInAsync(CancellationToken ct)
    {
        await _person.SignInAsync(SeededReview.Password, ct);
        await _person.OpenAsync($"/bao-cao/{role.Report}?muc={section}", ct);
    }

    /// <summary>Saves until told to stop; a text that was begun is always brought to its end.</summary>
    public async Task WriteAsync(Tally tally, Tally beats, Func<double> pause, CancellationToken stop, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(pause()), stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            if (stop.IsCancellationRequested || InDoubt)
            {
                return;
            }

            await BeatAsync(beats, ct);
            await SaveAsync(tally, ct);
        }
    }

    private async Task SaveAsync(Tally tally, CancellationToken ct)
    {
        var html = Text();
        var (version, sequence) = (Version, ++_sequence);
        var saved = await Trying.UntilAsync(
            tally,
            async () =>
            {
                var began = Watch.Start();
                var reply = await _person.PutAsync(
                    _address,
                    new
                    {
                        html,
                        version,
                        editor = _tab,
                        sequence,
                    },
                    ct
                );
                if (reply.Status is not HttpStatusCode.OK)
                {
                    tally.Failed($"HTTP {(int)reply.Status}");
                    return null;
                }

                tally.Took(began.Elapsed);
                return JsonDocument.Parse(reply.Body);
            },
            ct
        );
        if (saved is null)
        {
            InDoubt = true;
            return;
        }

        using (saved)
        {
            (Acknowledged, Version, Saves) = (html, saved.RootElement.GetProperty("version").GetInt32(), Saves + 1);
        }
    }

    private async Task BeatAsync(Tally beats, CancellationToken ct)
    {
        if (_beat is { } last && last.Elapsed < Beat)
        {
            return;
        }

        var began = _beat = Watch.Start();
        try
        {
            var reply = await _person.PutAsync($"{_address}/giu", new { takeOver = false }, ct);
            if (reply.Status is HttpStatusCode.OK)
            {
                beats.Took(began.Value.Elapsed);
            }
            else
            {
                beats.Failed($"HTTP {(int)reply.Status}");
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException or TurnedAwayException)
        {
            beats.Failed(exception is TurnedAwayException ? exception.Message : "no answer");
        }
    }

    // A page grows to some thousand letters and is begun anew.
    private string Text()
    {
        if (_lines.Count >= 24)
        {
            _lines.Clear();
        }

        _lines.Add(
            $"<p>{role.Office} đã rà soát việc thực hiện ở cơ sở, nhắc nhở nơi còn chậm và bổ sung số liệu cho báo cáo (lần {_sequence + 1}, {role.Report:N}).</p>"
        );
        return string.Concat(_lines);
    }
}
