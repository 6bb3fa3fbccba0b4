namespace TongKet.Formats.Checking.Checks;

/// <summary>One group of rules that are checked together.</summary>
internal interface ILayoutCheck
{
    /// <summary>The departures of a paper from them.</summary>
    IEnumerable<Departure> Check(CheckContext context);
}
