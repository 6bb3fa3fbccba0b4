namespace TongKet.Reviews.Confirming;

/// <summary>A stretch of the paper's text; with a pointer when a fact stands there, with a note when a finding does.</summary>
internal readonly record struct MarkedPiece(string Text, string? Pointer, bool Starts, string? Note, bool NoteStarts);
