using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Tasks from a block "Đơn vị chủ trì / phối hợp / Thời gian": each passage it serves is one.</summary>
internal sealed class RoleBlockStep(TaskDesk desk)
{
    private static readonly string[] FromBlock = ["lead-from-block"];

    public void Take(RoleBlock block)
    {
        var roles = new RoleValues(block.Lines, desk.Frame.IssuedOn);
        if (roles.Leads.Any(IsSpoken))
        {
            TakeSpoken(block, roles);
            return;
        }

        foreach (var i in block.Serves)
        {
            var content = desk.Passages[i].Content;
            var action = RoleLine.WithoutContentLabel(content.Text).TrimEnd('.', ';', ':', ',', ' ', '/');
            desk.Add(i, roles.Task(action, content, 0.9) with { Signals = FromBlock });
        }
    }

    private static bool IsSpoken(MappedText value) =>
        RoleLine.WithoutScope(value.Text) is var text
        && new LeadFinder(text).Find() is { Bodies: { EndedBy: BodyPhraseEnd.Verb, IsByForm: false } };

    /// <summary>The value behind "Cơ quan thực hiện:" may itself say who does what.</summary>
    private void TakeSpoken(RoleBlock block, RoleValues roles)
    {
        var at = block.Serves.Count > 0 ? block.Serves[^1] : 0;
        foreach (var found in roles.Leads.SelectMany(v => new ItemReader(v, new TaskContext(), desk.Frame.IssuedOn).Read(ReadingMode.Item)))
        {
            var isOpen = found.Assignment.Schedule is Schedule.None && roles.Schedule is not null;
            desk.Add(at, isOpen ? found.Due(roles.Schedule!, roles.Time!) : found);
        }
    }
}
