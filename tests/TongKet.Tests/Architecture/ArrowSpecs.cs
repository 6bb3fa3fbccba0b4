using System.Xml.Linq;

namespace TongKet.Tests.Architecture;

public sealed class ArrowSpecs
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["Formats"] = [],
        ["Organizations"] = ["Kernel"],
        ["Accounts"] = ["Kernel", "Organizations"],
        ["Documents"] = ["Kernel", "Formats", "Organizations", "Accounts"],
        ["Reviews"] = ["Kernel", "Organizations", "Accounts", "Documents"],
        ["Reports"] = ["Kernel", "Formats", "Organizations", "Accounts", "Documents", "Reviews"],
        ["Assignments"] = ["Kernel", "Organizations", "Accounts", "Documents", "Reviews"],
        ["Consolidation"] = ["Kernel", "Formats", "Organizations", "Accounts", "Documents", "Reviews", "Reports"],
        ["Oversight"] = ["Kernel", "Organizations", "Accounts", "Documents", "Reviews", "Reports", "Assignments"],
    };

    [Fact]
    public void Projects_reference_only_what_the_table_of_the_architecture_allows()
    {
        var broken =
            from project in Projects()
            let name = Name(project)
            where name != "TongKet"
            from reference in References(project)
            where !Allowed.GetValueOrDefault(name, []).Contains(reference)
            select $"{name} -> {reference}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_project_of_the_house_is_in_the_table() =>
        Assert.Equal(Allowed.Keys.Append("TongKet").Order(StringComparer.Ordinal), Projects().Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_module_shows_only_its_contracts_its_pages_and_its_door()
    {
        var leaked =
            from assembly in Composition.Modules
            from type in assembly.GetExportedTypes()
            where type.Namespace?.Contains(".Contracts", StringComparison.Ordinal) is not true
            where !type.IsSubclassOf(typeof(Microsoft.AspNetCore.Components.ComponentBase))
            where !type.Name.EndsWith("Module", StringComparison.Ordinal) && type.Name != "_Imports"
            where !Exceptions.Contains(type.FullName!)
            select type.FullName;

        Assert.Empty(leaked);
    }

    // The gate is part of the host's pipeline; the host is the only caller.
    private static readonly string[] Exceptions = ["TongKet.Accounts.Deciding.AccessGate"];

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(r => Name(r.Attribute("Include")!.Value));

    private static string Name(string project)
    {
        var file = Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
        return file == "TongKet" ? file : file["TongKet.".Length..];
    }
}
