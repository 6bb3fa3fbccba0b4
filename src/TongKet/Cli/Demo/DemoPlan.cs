namespace TongKet.Cli.Demo;

/// <summary>How a unit behaves.</summary>
internal enum DemoConduct
{
    /// <summary>Sends in time.</summary>
    InTime,

    /// <summary>Sends after the deadline.</summary>
    Late,

    /// <summary>Its report is returned, and it sends another one.</summary>
    ReturnedOnce,

    /// <summary>Never sends.</summary>
    Missing,
}

/// <summary>Who does what, decided by the seed.</summary>
internal static class DemoPlan
{
    /// <summary>One unit never sends (when there is more than one); about a tenth is late, a tenth has to send twice, at least one each from four units on.</summary>
    public static IReadOnlyList<DemoConduct> Of(int units, Random random)
    {
        var conducts = new DemoConduct[units];
        var order = Enumerable.Range(0, units).ToArray();
        random.Shuffle(order);
        var tenth = units < 4 ? 0 : Math.Max(1, units / 10);
        for (var i = 0; i < units; i++)
        {
            conducts[order[i]] = i switch
            {
                0 when units > 1 => DemoConduct.Missing,
                _ when i > 0 && i <= tenth => DemoConduct.Late,
                _ when i > tenth && i <= 2 * tenth => DemoConduct.ReturnedOnce,
                _ => DemoConduct.InTime,
            };
        }

        return conducts;
    }
}
