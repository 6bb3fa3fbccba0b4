namespace TongKet.Formats.Forms;

/// <summary>Something in a form's definition that cannot stand, in words for the person who made it.</summary>
/// <param name="Place">The row, column, cell or check it is about; empty for the whole form.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FormFault(string Place, string Message);
