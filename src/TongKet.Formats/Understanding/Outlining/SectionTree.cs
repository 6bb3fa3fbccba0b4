using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>Builds the tree of numbered and bulleted paragraphs; what has no mark belongs to the section above it.</summary>
internal sealed class SectionTree
{
    private readonly Stack<SectionNode> _open = new();

    public List<SectionNode> Roots { get; } = [];

    public SectionNode? Last { get; private set; }

    public void Add(Passage passage, int index)
    {
        if (passage.Label is not { } label)
        {
            AddPlain(passage, index);
            return;
        }

        while (_open.Count > 0 && !Contains(_open.Peek(), label, passage))
        {
            _open.Pop();
        }

        var node = new SectionNode(label, index);
        if (!passage.Content.IsEmpty)
        {
            node.Title.Add(passage.Content);
        }

        (_open.Count == 0 ? Roots : _open.Peek().Children).Add(node);
        _open.Push(node);
        Last = node;
    }

    private void AddPlain(Passage passage, int index)
    {
        if (Last is null)
        {
            return;
        }

        var needsTitle = Last.Title.Count == 0;
        var goesOn =
            Last.Label.Kind <= LabelKind.Chapter
            && Last.Body.Count == 0
            && Casing.IsUpper(passage.Value)
            && Last.Title.Count is > 0 and < 4;
        if (needsTitle || goesOn)
        {
            Last.Title.Add(passage.Text);
        }
        else
        {
            Last.Body.Add(index);
        }
    }

    /// <summary>Whether an open section is the parent of what carries this label.</summary>
    private static bool Contains(SectionNode open, Label label, Passage passage)
    {
        if (open.Label.Kind >= label.Kind)
        {
            return false;
        }

        // "1.1" belongs under "1", not under "2".
        var isDecimal =
            label.Kind is > LabelKind.Number and <= LabelKind.Number4 && open.Label.Kind is >= LabelKind.Number and < LabelKind.Number4;
        return !isDecimal || label.Mark.StartsWith(open.Label.Mark.TrimEnd('.') + ".", StringComparison.Ordinal);
    }
}
