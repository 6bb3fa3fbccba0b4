using System.Net;

namespace TongKet.Benchmarks.Serving;

/// <summary>One answer: how long until its last byte, how many bytes over the wire, which status.</summary>
internal readonly record struct Answer(TimeSpan Time, long Bytes, HttpStatusCode Status);
