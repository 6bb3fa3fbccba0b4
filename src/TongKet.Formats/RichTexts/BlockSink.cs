namespace TongKet.Formats.RichTexts;

/// <summary>Gathers blocks; text outside any block becomes a paragraph.</summary>
internal sealed class BlockSink
{
    private readonly List<RichBlock> _blocks = [];
    private (RichAlign Align, bool Heading) _form;

    public InlineText Text { get; } = new();

    /// <summary>Ends the paragraph under way and says how the next one looks; gives the look before, to be put back.</summary>
    public (RichAlign Align, bool Heading) Start(RichAlign align, bool heading)
    {
        End();
        var before = _form;
        _form = (align, heading);
        return before;
    }

    public RichAlign Align => _form.Align;

    public bool Heading => _form.Heading;

    public void Add(RichBlock block)
    {
        End();
        _blocks.Add(block);
    }

    public List<RichBlock> Take()
    {
        End();
        return _blocks;
    }

    private void End()
    {
        if (Text.TakeRuns() is { Count: > 0 } runs)
        {
            _blocks.Add(new RichParagraph(runs, _form.Align, _form.Heading));
        }
    }
}
