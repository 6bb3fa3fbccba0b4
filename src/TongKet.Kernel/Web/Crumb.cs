namespace TongKet.Kernel.Web;

/// <summary>One step of "where I am": a word and the page it opens.</summary>
public sealed record Crumb(string Text, string Href);
