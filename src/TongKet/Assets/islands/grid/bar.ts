// The bar under the grid: which cell, what it says in words, what stood there last time, its note, and the yes to a question.
import type { Cell, Sheet } from "./sheet";
import { word } from "./values";

export function bar(el: HTMLElement, sheet: Sheet, edited: (cell: Cell) => void) {
  el.hidden = false;
  el.className = "tk-grid-bar";
  const says = document.createElement("span");
  says.setAttribute("role", "status");
  const note = document.createElement("input");
  note.type = "text";
  note.className = "form-control form-control-sm";
  note.maxLength = 1000;
  note.placeholder = "Ghi chú cho ô (Shift+F2)";
  note.setAttribute("aria-label", "Ghi chú cho ô đang chọn");
  const yes = document.createElement("input");
  yes.type = "checkbox";
  yes.className = "form-check-input";
  const label = document.createElement("label");
  label.className = "form-check-label";
  label.append(yes, " Số liệu đúng như vậy");
  el.append(says, label, note);
  let now: Cell | null = null;

  note.addEventListener("change", () => {
    if (!now) return;
    now.input.dataset.note = note.value.trim();
    now.input.parentElement!.classList.toggle("tk-grid-noted", note.value.trim() !== "");
    edited(now);
  });
  note.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") note.value = now?.input.dataset.note ?? "";
    note.dispatchEvent(new Event("change"));
    now?.input.focus();
  });
  yes.addEventListener("change", () => {
    if (!now) return;
    if (yes.checked) now.input.dataset.confirmed = "1";
    else delete now.input.dataset.confirmed;
    edited(now);
  });

  return {
    show(cell: Cell) {
      now = cell;
      const before = cell.input.dataset.before ? ` · kỳ trước: ${cell.input.dataset.before}` : "";
      const asked = cell.input.dataset.asked ? ` · ${cell.input.dataset.asked}` : "";
      says.textContent = `${cell.input.getAttribute("aria-label")}: ${word(sheet.value(cell))}${before}${asked}`;
      note.value = cell.input.dataset.note ?? "";
      yes.checked = cell.input.dataset.confirmed === "1";
      label.hidden = !cell.input.dataset.asked && !yes.checked;
    },
    note: () => note.focus(),
  };
}
