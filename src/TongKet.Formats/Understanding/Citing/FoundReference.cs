using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>A reference with the places of its parts.</summary>
internal sealed record FoundReference(Fact<Reference> Reference, Fact<string>? IssuedOn, Fact<string>? Issuer, Fact<string>? Relation);
