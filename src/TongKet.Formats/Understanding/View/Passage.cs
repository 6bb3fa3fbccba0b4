using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>A paragraph as all passes see it: cleaned text, the mark it starts with, the table and cell it stands in.</summary>
internal sealed class Passage
{
    public Passage(MappedText text, bool startsCell, int table, TextMarks marks)
    {
        Text = text;
        StartsCell = startsCell;
        Table = table;
        Marks = marks;
        Label = LabelReader.Read(text.Text);
        Content = Label is null ? text : text.Slice(Label.ContentStart);
    }

    public MappedText Text { get; }

    /// <summary>The first paragraph of a table's cell.</summary>
    public bool StartsCell { get; }

    /// <summary>Which table of the paper it stands in; -1 for running text.</summary>
    public int Table { get; }

    public TextMarks Marks { get; }

    public Label? Label { get; }

    /// <summary>The text behind the label.</summary>
    public MappedText Content { get; }

    public string Value => Text.Text;

    public bool IsBullet => Label is { IsBullet: true };
}
