namespace TongKet.Reviews.Confirming;

/// <summary>A fact of a list as a row of the form: where it came from, so that its place in the paper follows it when rows move.</summary>
internal sealed record FormRow<T>(T Fact, string Source, bool Confirmed);
