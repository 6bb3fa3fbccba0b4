namespace TongKet.Formats.Writing.Docx;

/// <summary>Ids of the styles that a paper uses.</summary>
internal static class Styles
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string Basis = "Basis";
    public const string Opening = "Opening";
    public const string Parent = "Parent";
    public const string Issuer = "Issuer";
    public const string LetterheadMark = "LetterheadMark";
    public const string LetterheadRight = "LetterheadRight";
    public const string Line = "Line";
    public const string Number = "DocumentNumber";
    public const string Place = "PlaceDate";
    public const string LetterSubject = "LetterSubject";
    public const string Draft = "DraftMark";
    public const string Urgency = "UrgencyMark";
    public const string Type = "Title";
    public const string Subject = "Subtitle";
    public const string TitleMark = "TitleMark";
    public const string Competence = "Competence";
    public const string Circulation = "Circulation";
    public const string Article = "Article";
    public const string Drafter = "Drafter";
    public const string Contact = "Contact";
    public const string CopyKind = "CopyKind";
    public const string AddresseeLabel = "AddresseeLabel";
    public const string Addressee = "Addressee";
    public const string PartTitle = "PartTitle";
    public const string InnerHeading = "InnerHeading";
    public const string List = "ListParagraph";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string Gap = "Gap";
    public const string Authority = "Authority";
    public const string Position = "Position";
    public const string Signer = "Signer";
    public const string RecipientLabel = "RecipientLabel";
    public const string Recipient = "Recipient";
    public const string AppendixLabel = "AppendixLabel";
    public const string AppendixTitle = "AppendixTitle";
    public const string AppendixReference = "AppendixReference";
    public const string PageNumber = "Header";
    public const string Grid = "TableGrid";
    public const string Frame = "LayoutTable";

    /// <summary>Word's own heading styles, so that its navigation pane shows the outline.</summary>
    public static string Heading(int level) => $"Heading{level}";
}
