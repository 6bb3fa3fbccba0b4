// Cells save by themselves, one request at a time, and stay in this browser until the server has confirmed them.
import { waitFor } from "../../page/later";
import type { Say } from "../editor/banner";
import type { Keeper } from "../editor/keeper";
import type { Wire } from "../editor/wire";
import type { Cell, Sheet } from "./sheet";

type Left = Record<string, { text: string; version: string; note: string; confirmed: boolean }>;
export type Answer = {
  text: string;
  missing: number;
  saved: { row: string; column: string; text: string; version: number; note: string; confirmed: boolean }[];
  refused: { row: string; column: string; message: string; theirs: string | null; by: string | null; version: number }[];
  issues: { cell: string; error: boolean; message: string; open: boolean }[];
};

export class GridSaver {
  private readonly dirty = new Set<string>();
  private readonly place: string;
  private timer = 0;
  private sending = false;
  private notBefore = 0;
  private refused = false;

  constructor(
    private readonly form: string,
    private readonly sheet: Sheet,
    private readonly wire: Wire,
    private readonly keeper: Keeper,
    private readonly say: Say,
    private readonly status: HTMLElement | null,
    private readonly answered: (answer: Answer, sent: Map<string, string>) => void,
  ) {
    this.place = "bieu:" + form;
  }

  mark(cells: Cell[], wait = 700) {
    cells.forEach(cell => this.dirty.add(cell.key));
    this.keep();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), Math.max(wait, this.notBefore - Date.now()));
  }

  keep() {
    const left: Left = {};
    for (const key of this.dirty) {
      const cell = this.sheet.find(key);
      if (cell) left[key] = { text: cell.input.value, version: version(cell).value, note: cell.input.dataset.note ?? "", confirmed: cell.input.dataset.confirmed === "1" };
    }
    if (Object.keys(left).length) this.keeper.put(this.place, left);
    else this.keeper.drop(this.place);
  }

  /** What was typed before the page went away; not where a colleague has said something else since. */
  resume(): number {
    const left = this.keeper.find<Left>(this.place) ?? {};
    const cells: Cell[] = [];
    for (const [key, kept] of Object.entries(left)) {
      const cell = this.sheet.find(key);
      if (!cell || version(cell).value !== kept.version || cell.input.value === kept.text) continue;
      cell.input.value = kept.text;
      cell.input.dataset.note = kept.note;
      if (kept.confirmed) cell.input.dataset.confirmed = "1";
      cells.push(cell);
    }
    this.sheet.calculate();
    if (cells.length) this.mark(cells, 0);
    else this.keeper.drop(this.place);
    return cells.length;
  }

  async save() {
    clearTimeout(this.timer);
    if (this.sending) {
      this.timer = window.setTimeout(() => void this.save(), 300);
      return;
    }
    const keys = [...this.dirty];
    if (!keys.length) return;
    this.sending = true;
    const sent = new Map<string, string>();
    const cells = keys.map(key => {
      const cell = this.sheet.find(key)!;
      sent.set(key, cell.input.value);
      const [row, column] = key.split("|");
      return { row, column, text: cell.input.value, version: Number(version(cell).value), note: cell.input.dataset.note ?? "", confirmed: cell.input.dataset.confirmed === "1" };
    });
    if (this.status) this.status.textContent = "Đang lưu…";
    const { status, body, after } = await this.wire.put(this.form, { cells });
    this.sending = false;
    if (status === 200) {
      for (const saved of body.saved) {
        const key = `${saved.row}|${saved.column}`;
        const cell = this.sheet.find(key)!;
        version(cell).value = String(saved.version);
        if (cell.input.value === sent.get(key)) this.dirty.delete(key);
      }
      for (const { row, column } of body.refused) if (this.sheet.find(`${row}|${column}`)?.input.value === sent.get(`${row}|${column}`)) this.dirty.delete(`${row}|${column}`);
      this.keep();
      if (this.refused && !body.refused.length) this.say.clear();
      this.refused = body.refused.length > 0;
      if (this.status) this.status.textContent = this.refused ? "Còn ô chưa lưu" : body.text;
      this.answered(body, sent);
      if (this.dirty.size) this.mark([], 300);
    } else if (after > 0) {
      if (this.status) this.status.textContent = `Máy chủ đang bận, đang giữ trên máy này; tự gửi lại sau ${after} giây`;
      this.notBefore = Date.now() + waitFor(after);
      this.mark([]);
    } else if (status === 0 || status >= 500 || status === 401) {
      if (this.status) this.status.textContent = "Chưa lưu được, đang giữ trên máy này";
      this.mark([], 5000);
    } else {
      if (this.status) this.status.textContent = "Chưa lưu được";
      this.refused = true;
      this.say.warn(body?.title ?? "Chưa lưu được biểu.");
    }
  }
}

export const version = (cell: Cell) => cell.input.parentElement!.querySelector<HTMLInputElement>('input[name^="v_"]')!;
