using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>A paragraph put together again from its lines, with the mark it starts with.</summary>
internal sealed class Passage
{
    public Passage(MappedText text, int firstLine, int lastLine, bool startsCell, int table, TextMarks marks)
    {
        Text = text;
        FirstLine = firstLine;
        LastLine = lastLine;
        StartsCell = startsCell;
        Table = table;
        Marks = marks;
        Label = LabelReader.Read(text.Text);
        Content = Label is null ? text : text.Slice(Label.ContentStart);
    }

    public MappedText Text { get; }

    public int FirstLine { get; }

    public int LastLine { get; }

    public bool StartsCell { get; }

    public int Table { get; }

    public TextMarks Marks { get; }

    public Label? Label { get; }

    /// <summary>The text behind the label.</summary>
    public MappedText Content { get; }

    public string Value => Text.Text;
}
