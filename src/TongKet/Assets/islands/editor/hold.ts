// Tells the others that this section is being written here, and learns when somebody else has taken it. A courtesy: what keeps texts apart is the version of each save.
import type { Editor } from "@tiptap/core";
import { showLeft } from "./conflict";
import type { Saver } from "./saver";
import type { Wire } from "./wire";

const BEAT = 20_000;
const IDLE = 5 * 60_000;

export class Hold {
  private typed = 0;
  private timer = 0;
  private mine = false;
  private readonly box: HTMLElement;
  private readonly shown = new Set<string>();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly section: string,
    private readonly wire: Wire,
    private readonly editor: Editor,
    private readonly saver: Saver,
  ) {
    const drawn = document.querySelector<HTMLElement>("[data-hold]");
    this.box = drawn ?? document.createElement("div");
    this.box.dataset.hold ??= "";
    if (drawn) this.lost(drawn.dataset.hold!);
    else if (form.dataset.mine) this.writing();
    addEventListener("pagehide", () => this.mine && void wire.put(`${section}/tra`, {}, true));
  }

  /** At each key: begins to hold, and goes on while one types. */
  writing() {
    this.typed = Date.now();
    if (!this.timer) void this.beat();
  }

  /** The section is somebody else's now; what was typed is among the versions. */
  lost(words: string, kept?: string) {
    this.mine = false;
    this.editor.setEditable(false);
    this.box.className = "tk-note tk-soon";
    this.box.setAttribute("role", "status");
    this.box.replaceChildren(Object.assign(document.createElement("strong"), { textContent: words + " " }));
    this.button("Nhận viết mục này", () => void this.takeOver(words, kept));
    this.button("Tải bản mới nhất", () => location.reload());
    this.form.before(this.box);
    this.plan(() => void this.look());
  }

  private async takeOver(words: string, kept?: string) {
    if (!confirm(`${words}\n\nNhận viết mục này? Phần người đó chưa lưu sẽ được cất trong Lịch sử và hiện cho bạn ghép.`)) return;
    const { status } = await this.wire.put(`${this.section}/giu`, { takeOver: true });
    if (status === 200) location.href = `?muc=${this.section}${kept ? `&trung=${kept}` : ""}`;
  }

  private async beat() {
    if (Date.now() - this.typed > IDLE) {
      this.timer = 0;
      if (this.mine) void this.wire.put(`${this.section}/tra`, {});
      return;
    }
    this.plan(() => void this.beat());
    const { status, body } = await this.wire.put(`${this.section}/giu`, { takeOver: false });
    if (status !== 200) return; // Without a line the next save tells.
    if (!body.mine) {
      // The server keeps what was typed until now.
      await this.saver.now();
      if (this.editor.isEditable) this.lost(body.words);
      return;
    }
    this.mine = true;
    if (body.left && !this.shown.has(body.left.id)) {
      this.shown.add(body.left.id);
      showLeft(this.form, body.left, this.editor, this.saver);
    }
  }

  private async look() {
    this.plan(() => void this.look());
    const { status, body } = await this.wire.get(`${this.section}/giu`);
    if (status !== 200 || (body.words && !body.mine)) return;
    clearTimeout(this.timer);
    this.box.className = "tk-note tk-work";
    this.box.replaceChildren("Người kia đã ngừng viết mục này. ");
    this.button("Tải bản mới nhất", () => location.reload());
  }

  private button(title: string, act: () => void) {
    const button = document.createElement("button");
    [button.type, button.className, button.textContent] = ["button", "btn btn-sm ms-2", title];
    button.addEventListener("click", act);
    this.box.append(button);
  }

  private plan(next: () => void) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(next, BEAT);
  }
}
