namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>How sure the basis of a rule is.</summary>
public enum BasisStrength
{
    /// <summary>Read in the law itself.</summary>
    Text,

    /// <summary>Digests of the law agree; the law's own table was not seen.</summary>
    Digest,

    /// <summary>Another body's law, applied by analogy.</summary>
    Analogy,

    /// <summary>What offices do; no law was found. A checker may advise, not fault.</summary>
    Practice,
}

/// <summary>Which papers a rule holds for.</summary>
public enum LayoutScope
{
    /// <summary>Every paper that has the component.</summary>
    Every,

    /// <summary>Công văn.</summary>
    Letters,

    /// <summary>Papers with the name of a type.</summary>
    Titled,
}
