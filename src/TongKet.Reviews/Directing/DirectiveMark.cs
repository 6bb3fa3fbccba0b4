using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>A mark of the facts that a directive follows: outline, figures, forms, units and days, and what the superior asks. Another mark, other facts.</summary>
internal static class DirectiveMark
{
    public static string Of(DirectiveMatter matter, string type) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        Title = matter.Title.Trim(),
                        matter.CutOff,
                        Recipient = matter.RecipientText.Trim(),
                        matter.Via,
                        Outline = Lines(matter.Outline, 0),
                        matter.Forms,
                        Words = ComposedDirective.Of(matter, type).Parts.Select(p => p.Text),
                        Groups = matter.Groups.Select(g => new { Units = g.Units.Select(u => u.Value).Order(), g.Deadline }),
                    },
                    Json.Stored
                )
            )
        );

    private static IEnumerable<string> Lines(IReadOnlyList<OutlineDraft> sections, int depth) =>
        sections.SelectMany(s =>
            s.Indicators.Select(i => $"{i.Name.Trim()} ({i.Unit.Trim()})")
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"{depth} {s.Label.Trim()} {s.Title.Trim()} {s.Guidance.Trim()}"))
                .Concat(Lines(s.Children, depth + 1))
        );
}
