using AngleSharp.Dom;

namespace TongKet.Formats.RichTexts;

/// <summary>Walks parsed HTML once, within limits.</summary>
internal sealed class HtmlWalk(RichTextLimits limits)
{
    private int _blocks;
    private int _lists;
    private bool _inTable;

    public bool Cut { get; private set; }

    public void Children(INode parent, InlineLook look, BlockSink sink, int depth)
    {
        if (depth > limits.Depth)
        {
            Cut = true;
            return;
        }

        for (var node = parent.FirstChild; node is not null && !Full(); node = node.NextSibling)
        {
            switch (node)
            {
                case IText text:
                    sink.Text.Append(text.Data, look);
                    break;
                case IElement element when !HtmlIntake.IsDropped(element):
                    Element(element, look, sink, depth + 1);
                    break;
            }
        }
    }

    private void Element(IElement element, InlineLook look, BlockSink sink, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                sink.Text.Break();
                break;
            case "ul" or "ol" when _lists < limits.ListDepth && !sink.Heading:
                _lists++;
                if (Items(element, look, depth) is { Count: > 0 } items)
                {
                    sink.Add(new RichList(element.LocalName == "ol", items));
                }

                _lists--;
                break;
            case "table" when !_inTable:
                _inTable = true;
                if (HtmlTable.Read(element, (cell, style) => Inner(cell, style, depth), limits.Columns) is { } table)
                {
                    sink.Add(table);
                }

                _inTable = false;
                break;
            case var name when HtmlIntake.IsBlock(name) || name is "ul" or "ol" or "table":
                _blocks++;
                var heading = sink.Heading || (name is ['h', >= '1' and <= '6'] && _lists == 0 && !_inTable);
                var before = sink.Start(HtmlIntake.AlignOf(element, sink.Align), heading);
                Children(element, heading ? default : HtmlIntake.LookOf(element, look), sink, depth);
                sink.Start(before.Align, before.Heading);
                break;
            default:
                Children(element, sink.Heading ? default : HtmlIntake.LookOf(element, look), sink, depth);
                break;
        }
    }

    private List<RichListItem> Items(IElement list, InlineLook look, int depth)
    {
        var items = new List<RichListItem>();
        foreach (var child in list.Children.Where(c => !HtmlIntake.IsDropped(c)))
        {
            if (Full())
            {
                break;
            }

            // Word and some editors put a nested list beside the item it belongs to.
            var nested = child.LocalName is "ul" or "ol";
            var sink = new BlockSink();
            if (nested)
            {
                Element(child, look, sink, depth + 1);
            }
            else
            {
                Children(child, HtmlIntake.LookOf(child, look), sink, depth + 1);
            }

            _blocks++;
            if (sink.Take() is not { Count: > 0 } blocks)
            {
                continue;
            }

            if (nested && items.Count > 0)
            {
                items[^1] = new RichListItem([.. items[^1].Blocks, .. blocks]);
            }
            else
            {
                items.Add(new RichListItem(blocks));
            }
        }

        return items;
    }

    private List<RichBlock> Inner(IElement cell, InlineLook look, int depth)
    {
        _blocks++;
        var sink = new BlockSink();
        var before = sink.Start(HtmlIntake.AlignOf(cell, RichAlign.None), false);
        Children(cell, HtmlIntake.LookOf(cell, look), sink, depth + 1);
        sink.Start(before.Align, before.Heading);
        return sink.Take();
    }

    private bool Full()
    {
        if (_blocks < limits.Blocks)
        {
            return false;
        }

        Cut = true;
        return true;
    }
}
