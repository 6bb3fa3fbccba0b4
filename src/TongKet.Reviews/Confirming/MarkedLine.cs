using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TongKet.Reviews.Confirming;

/// <summary>Shows the pieces of a line. Written by hand: a template's line ends would stand as blanks in front of full stops.</summary>
internal static class MarkedLine
{
    public static RenderFragment Show(IReadOnlyList<MarkedPiece> pieces) =>
        builder =>
        {
            foreach (var piece in pieces)
            {
                if (piece.Note is { } note)
                {
                    Open(builder, "span", piece.NoteStarts ? FactIds.MarkOf(note) : null);
                    builder.AddAttribute(2, "class", "tk-remark");
                }

                if (piece.Pointer is { } pointer)
                {
                    Open(builder, "mark", piece.Starts ? FactIds.MarkOf(pointer) : null);
                    builder.AddAttribute(2, "data-of", pointer);
                }

                builder.AddContent(3, piece.Text);
                Close(builder, piece.Pointer);
                Close(builder, piece.Note);
            }
        };

    private static void Open(RenderTreeBuilder builder, string element, string? id)
    {
        builder.OpenElement(0, element);
        builder.AddAttribute(1, "id", id);
    }

    private static void Close(RenderTreeBuilder builder, string? opened)
    {
        if (opened is not null)
        {
            builder.CloseElement();
        }
    }
}
