// A statistics form as a grid for the keyboard. The table of fields under it works without scripts; no field that somebody types in is ever redrawn.
import { banner } from "./editor/banner";
import { Keeper } from "./editor/keeper";
import { Wire } from "./editor/wire";
import { bar } from "./grid/bar";
import { History } from "./grid/history";
import { showConflicts, showIssues } from "./grid/issues";
import { bindKeys } from "./grid/keys";
import { isBlock, paste } from "./grid/paste";
import { GridSaver } from "./grid/saver";
import { Sheet, type Cell } from "./grid/sheet";
import { read } from "./grid/values";

const MostNamed = 4;

export default async function (el: HTMLElement) {
  const form = el as HTMLFormElement;
  const table = form.querySelector<HTMLTableElement>("table.tk-grid")!;
  if (form.dataset.readonly) return;
  const sheet = new Sheet(table, JSON.parse(form.dataset.formulas!));
  const keeper = await Keeper.open(form.dataset.report!, form.dataset.user!);
  const id = form.action.slice(form.action.lastIndexOf("/") + 1);
  const say = banner(form);
  const issues = form.querySelector<HTMLElement>("[data-grid-issues]")!;
  const missing = document.querySelector<HTMLElement>("[data-missing]");
  const before = new Map(sheet.cells.map(cell => [cell.key, cell.input.value]));
  const warn = (messages: string[]) =>
    messages.length && say.warn(messages.slice(0, MostNamed).join("; ") + (messages.length > MostNamed ? `; và ${messages.length - MostNamed} ô khác` : "") + ".");

  const saver = new GridSaver(id, sheet, new Wire(form), keeper, say, document.querySelector("[data-grid-saved]"), (answer, sent) => {
    for (const saved of answer.saved) {
      const cell = sheet.find(`${saved.row}|${saved.column}`)!;
      // Printed as papers print it once the hand is off the field: 1234,5 becomes 1.234,5.
      if (document.activeElement === cell.input || cell.input.value !== sent.get(cell.key)) continue;
      cell.input.value = saved.text;
      before.set(cell.key, saved.text);
    }
    showIssues(issues, sheet, answer.issues);
    warn(showConflicts(issues, sheet, answer, sent, cell => changed([cell], 0)));
    if (current) shown.show(current);
  });
  const changed = (cells: Cell[], wait?: number) => {
    for (const cell of cells) before.set(cell.key, cell.input.value);
    if (missing) missing.textContent = sheet.missing() ? `Còn ${sheet.missing()} ô chưa báo cáo` : "Đủ số liệu";
    saver.mark(cells, wait);
  };
  const history = new History(sheet, cells => changed(cells));
  const shown = bar(form.querySelector<HTMLElement>("[data-grid-bar]")!, sheet, cell => saver.mark([cell]));
  let current: Cell | null = null;

  // What cannot be read is named as long as it stands there, and no longer.
  let wrong = false;
  const nameFaults = () => {
    const faults = sheet.faults();
    if (faults.length) warn(faults);
    else if (wrong) say.clear();
    wrong = faults.length > 0;
  };
  const commit = (cell: Cell) => {
    const [old, text] = [before.get(cell.key) ?? "", cell.input.value.trim()];
    sheet.calculate();
    const { why } = read(text, cell.type);
    if (why || wrong) nameFaults();
    if (why || text === old) return;
    delete cell.input.dataset.confirmed;
    history.push([{ key: cell.key, before: old, after: text }]);
    changed([cell]);
  };

  bindKeys(table, sheet, {
    commit,
    revert: cell => {
      cell.input.value = before.get(cell.key) ?? "";
      sheet.calculate();
      if (wrong) nameFaults();
    },
    undo: history.undo,
    redo: history.redo,
    note: shown.note,
    save: () => void saver.save(),
  });
  table.addEventListener("input", () => sheet.calculate());
  table.addEventListener("focusin", event => (current = sheet.of(event.target) ?? current) && shown.show(current));
  table.addEventListener("focusout", event => {
    const cell = sheet.of(event.target);
    if (cell) commit(cell);
  });
  table.addEventListener("paste", event => {
    const cell = sheet.of(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell || !isBlock(text)) return;
    event.preventDefault();
    const pasted = paste(sheet, cell, text);
    for (const change of pasted.changes) sheet.find(change.key)!.input.value = change.after;
    sheet.calculate();
    history.push(pasted.changes);
    changed(pasted.changes.map(change => sheet.find(change.key)!));
    shown.show(cell);
    const outside = pasted.outside ? [`${pasted.outside} ô dán nằm ngoài biểu`] : [];
    if (pasted.refused.length || outside.length) warn([...pasted.refused, ...outside]);
    else say.clear();
  });
  form.querySelector<HTMLElement>("[data-grid-save]")?.addEventListener("click", event => {
    event.preventDefault();
    void saver.save();
  });
  window.addEventListener("pagehide", () => saver.keep());

  const restored = saver.resume();
  if (restored) say.info(`Đã khôi phục ${restored} ô bạn gõ chưa kịp lưu.`);
}
