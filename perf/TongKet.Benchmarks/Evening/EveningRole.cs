namespace TongKet.Benchmarks.Evening;

/// <summary>A person, the report on which they work, and its office's name.</summary>
internal sealed record EveningRole(string UserName, Guid Report, string Office);
