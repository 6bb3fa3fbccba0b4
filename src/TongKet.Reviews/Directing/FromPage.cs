namespace TongKet.Reviews.Directing;

/// <summary>From which page a wording comes.</summary>
/// <param name="Version">The version that the page began from, or saved last.</param>
/// <param name="Automatic">Saved while somebody typed.</param>
/// <param name="Page">The page itself: drawn once, sent with each of its saves.</param>
internal sealed record FromPage(int Version, bool Automatic = false, Guid? Page = null)
{
    /// <summary>Whether only this page has written since: then the later save of the two is what the person wants.</summary>
    public bool IsOwnSuccession(OwnDirective directive) => Page is { } page && directive.Page == page && Version >= directive.PageFrom;
}
