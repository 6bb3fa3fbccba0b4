using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>One cell of a form as the office says it.</summary>
internal sealed class AnsweredCell
{
    public required ReportId Report { get; init; }
    public required FormId Form { get; init; }
    public required string RowCode { get; init; }
    public required string ColumnCode { get; init; }

    /// <summary>The version of the form that asked it no more; 0 while it is asked.</summary>
    public int DroppedIn { get; init; }
    public CellState State { get; private set; } = CellState.Missing;
    public decimal? Number { get; private set; }
    public string? Text { get; private set; }
    public string Note { get; private set; } = "";

    /// <summary>The writer was asked whether it is really so, and said yes.</summary>
    public bool Confirmed { get; private set; }
    public int Version { get; private set; }
    public UserId UpdatedBy { get; private set; }
    public string UpdatedByName { get; private set; } = "";
    public DateTimeOffset UpdatedAt { get; private set; }

    public CellKey Key => new(RowCode, ColumnCode);

    public CellValue Value => new(State, Number, Text);

    /// <summary>Asked about and answered.</summary>
    public bool IsExplained => Confirmed || Note.Length > 0;

    public CellEntry Entry => new(RowCode, ColumnCode, State, Number, Text, Note.Length > 0 ? Note : null);

    public void Set(CellValue value, string note, bool confirmed, ActingUser who, DateTimeOffset now)
    {
        (State, Number, Text, Note, Confirmed) = (value.State, value.Number, value.Text, note, confirmed);
        (Version, UpdatedBy, UpdatedByName, UpdatedAt) = (Version + 1, who.User, who.Name, now);
    }

    /// <summary>The same cell at another place of a newer version.</summary>
    public AnsweredCell At(CellKey key, int droppedIn) =>
        new()
        {
            Report = Report,
            Form = Form,
            RowCode = key.Row,
            ColumnCode = key.Column,
            DroppedIn = droppedIn,
            State = State,
            Number = Number,
            Text = Text,
            Note = Note,
            Confirmed = Confirmed,
            Version = Version,
            UpdatedBy = UpdatedBy,
            UpdatedByName = UpdatedByName,
            UpdatedAt = UpdatedAt,
        };
}

/// <summary>Which version of a form a report answers.</summary>
internal sealed class FormAnswer
{
    public required ReportId Report { get; init; }
    public required FormId Form { get; init; }
    public required int FormVersion { get; set; }
}
