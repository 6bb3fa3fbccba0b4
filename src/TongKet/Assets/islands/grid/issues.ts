// What the server asks about after each saving, beside the cells and in a list under the grid; two people's values in one cell are both shown.
import type { Answer } from "./saver";
import { version } from "./saver";
import type { Cell, Sheet } from "./sheet";

export function showIssues(box: HTMLElement, sheet: Sheet, issues: Answer["issues"]) {
  for (const cell of sheet.cells) delete cell.input.dataset.asked;
  const list = document.createElement("ul");
  list.className = "tk-rows";
  for (const issue of issues) {
    const cell = sheet.find(issue.cell);
    if (cell && issue.open) cell.input.dataset.asked = issue.message;
    const item = document.createElement("li");
    item.className = "tk-row";
    const link = document.createElement("button");
    link.type = "button";
    link.className = "btn btn-link p-0 text-start";
    link.textContent = `${issue.error ? "Phải sửa" : issue.open ? "Hỏi lại" : "Đã giải thích"}: ${issue.message}`;
    link.addEventListener("click", () => cell?.input.focus());
    item.append(link);
    list.append(item);
  }
  const card = document.createElement("div");
  card.className = "card mb-3";
  const head = document.createElement("div");
  head.className = "card-header";
  head.innerHTML = '<h2 class="card-title"></h2>';
  head.firstElementChild!.textContent = `Cần xem lại (${issues.length})`;
  card.append(head, list);
  box.replaceChildren(...(issues.length ? [card] : []));
}

export function showConflicts(box: HTMLElement, sheet: Sheet, answer: Answer, sent: Map<string, string>, take: (cell: Cell) => void) {
  const conflicts = answer.refused.filter(refused => refused.theirs !== null);
  const notes = conflicts.map(refused => {
    const cell = sheet.find(`${refused.row}|${refused.column}`)!;
    const mine = sent.get(cell.key) ?? cell.input.value;
    const note = document.createElement("div");
    note.className = "tk-note tk-soon tk-grid-conflict";
    note.setAttribute("role", "alert");
    note.append(`${cell.input.getAttribute("aria-label")}: bạn nhập “${mine || "trống"}”, ${refused.by} vừa ghi “${refused.theirs || "trống"}”. `);
    const choose = (text: string, value: string, again: boolean) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm";
      button.textContent = text;
      button.addEventListener("click", () => {
        version(cell).value = String(refused.version);
        cell.input.value = value;
        sheet.calculate();
        note.remove();
        if (again) take(cell);
      });
      note.append(button);
    };
    choose("Ghi số của tôi", mine, true);
    choose(`Lấy số của ${refused.by}`, refused.theirs ?? "", false);
    return note;
  });
  if (notes.length) box.prepend(...notes);
  return answer.refused.filter(refused => refused.theirs === null).map(refused => refused.message);
}
