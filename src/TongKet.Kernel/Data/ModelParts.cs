using System.Reflection;

namespace TongKet.Kernel.Data;

/// <summary>The assemblies whose entity configurations and ids make up the model; each module adds its own.</summary>
public sealed record ModelParts(IReadOnlyList<Assembly> Assemblies);
