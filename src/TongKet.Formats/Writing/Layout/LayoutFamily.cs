namespace TongKet.Formats.Writing.Layout;

/// <summary>Whose rules a paper follows.</summary>
public enum LayoutFamily
{
    /// <summary>Committees and agencies of the Party.</summary>
    Party,

    /// <summary>State bodies.</summary>
    State,

    /// <summary>The Front and the mass organisations.</summary>
    Union,
}
