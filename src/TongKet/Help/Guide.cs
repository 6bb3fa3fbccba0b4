using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Markdig;

namespace TongKet.Help;

/// <summary>The guide for office staff (docs/guide), as pages of the program.</summary>
internal static partial class Guide
{
    private const string Prefix = "guide/";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
    private static readonly ConcurrentDictionary<string, GuideText?> Texts = new(StringComparer.Ordinal);

    /// <summary>The page of a topic ("bat-dau"; empty for the list), or null when there is none.</summary>
    public static GuideText? Find(string topic) =>
        TopicName.IsMatch(topic) ? Texts.GetOrAdd(topic.Length == 0 ? "README" : topic, Read) : null;

    /// <summary>A picture, or null.</summary>
    public static Stream? Picture(string name) =>
        PictureName.IsMatch(name) ? typeof(Guide).Assembly.GetManifestResourceStream($"{Prefix}pictures/{name}") : null;

    private static GuideText? Read(string topic)
    {
        using var stream = typeof(Guide).Assembly.GetManifestResourceStream($"{Prefix}{topic}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var title = text.Split('\n')[0].TrimStart('#', ' ').Trim();
        var html = Markdown.ToHtml(text, Pipeline);
        html = PictureLink.Replace(html, "src=\"/huong-dan/tranh/$1\" loading=\"lazy\"");
        return new GuideText(
            title,
            TopicLink.Replace(
                html,
                m => $"href=\"/huong-dan/{(m.Groups[1].Value == "README" ? "" : m.Groups[1].Value)}{m.Groups[2].Value}\""
            )
        );
    }

    [GeneratedRegex("^[a-z0-9-]*$")]
    private static partial Regex TopicName { get; }

    [GeneratedRegex("^[a-z0-9-]+\\.png$")]
    private static partial Regex PictureName { get; }

    [GeneratedRegex("src=\"pictures/([a-z0-9-]+\\.png)\"")]
    private static partial Regex PictureLink { get; }

    [GeneratedRegex("href=\"([A-Za-z0-9-]+)\\.md(#[^\"]*)?\"")]
    private static partial Regex TopicLink { get; }
}

/// <summary>A page of the guide.</summary>
/// <param name="Title">Its first line.</param>
/// <param name="Html">Its text; written by us, raw HTML in it is shown as text.</param>
internal sealed record GuideText(string Title, string Html);
