// Saves a moment after the last key, one request at a time, in order; keeps trying while the line or the server is away.
import { waitFor } from "../../page/later";
import type { Say } from "./banner";
import type { Kept, Keeper } from "./keeper";
import type { Answer, Wire } from "./wire";

const PAUSE = 2000;
const LONGEST_WAIT = 30000;

export type Conflict = { title: string; theirs: string; yours: string; version: number; by: string; at: string };

type Setup = {
  read: () => string;
  wire: Wire;
  keeper: Keeper;
  section: string;
  name: string;
  version: number;
  say: Say;
  saved: HTMLElement | null;
  onMark: (mark: string) => void;
  onConflict: (conflict: Conflict) => void;
  onTaken: (words: string, kept: string) => void;
};

const clock = () => new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });

// Not crypto.randomUUID: offices reach the server over plain http inside their network, where browsers leave it out.
const newTab = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map(b => b.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

export class Saver {
  private editor = newTab();
  private sequence = 0;
  private version: number;
  private dirty = false;
  private sending = false;
  private stopped = false;
  private failures = 0;
  private refused: string | null = null;
  private settled: (() => void) | undefined;
  private timer = 0;
  private keepTimer = 0;

  constructor(private readonly s: Setup) {
    this.version = s.version;
    // The last chance while leaving; what does not get through is in the keeper.
    addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.leave() : this.back()));
    addEventListener("online", () => (this.dirty ? this.plan(0) : this.s.say.clear()));
    addEventListener("offline", () => this.lost(this.dirty && this.keep()));
    addEventListener("focus", () => this.dirty && this.failures > 0 && this.plan(0));
  }

  changed() {
    this.dirty = true;
    this.sequence++;
    if (this.failures === 0) this.tell("Chưa lưu…");
    clearTimeout(this.keepTimer);
    this.keepTimer = window.setTimeout(() => this.keep(), 300);
    if (!this.stopped && this.failures === 0) this.plan(PAUSE);
  }

  /** Goes on with a text that was typed before a reload and never confirmed. */
  resume(left: Kept) {
    [this.editor, this.sequence, this.version, this.dirty] = [left.editor, left.sequence, left.version, true];
    this.plan(0);
  }

  /** Something was typed here that the server has not confirmed yet. */
  get busy() {
    return this.dirty || this.stopped;
  }

  /** Nothing is saved until a person has chosen between this text, which started from an older version, and the saved one. */
  refuse(conflict: Conflict, version: number, settled?: () => void) {
    [this.version, this.stopped, this.dirty, this.settled] = [version, true, true, settled];
    this.refused = this.s.read();
    this.tell("Chưa lưu", true);
    this.s.onConflict(conflict);
  }

  /** The next save starts from this version: somebody has looked at both texts. */
  settle(version: number, dirty: boolean) {
    [this.version, this.stopped, this.dirty, this.failures] = [version, false, dirty, 0];
    this.editor = newTab();
    this.s.say.clear();
    if (dirty) {
      this.sequence++;
      this.keep();
      this.plan(0);
    } else {
      clearTimeout(this.keepTimer);
      this.s.keeper.drop(this.s.section);
      this.tell("Đang dùng bản đã lưu");
    }
    this.settled?.();
    this.settled = undefined;
  }

  /** Has the server keep this text among the versions before another one takes its place; null when it could not. */
  async giveUp(conflict: Conflict): Promise<Conflict | null> {
    this.keep();
    if (this.s.read() === this.refused) return conflict;
    const answer = await this.s.wire.put(this.s.section, { ...this.edit(), editor: newTab() });
    if (answer.status === 409 && answer.body?.theirs !== undefined) return answer.body;
    if (answer.status === 200) return { ...conflict, theirs: this.s.read(), version: answer.body.version };
    this.s.say.warn("Chưa cất được bản của bạn vào Lịch sử nên chưa đổi sang bản kia. Nội dung bạn gõ vẫn còn; hãy thử lại.");
    return null;
  }

  tellKept() {
    this.s.say.info("Bản của bạn còn trong Lịch sử của mục này.");
  }

  async now(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.dirty || this.stopped) return;
    if (this.sending) {
      this.plan(200);
      return;
    }
    this.sending = true;
    const sent = this.sequence;
    this.keep();
    if (this.failures === 0) this.tell("Đang lưu…");
    const answer = await this.s.wire.put(this.s.section, this.edit());
    this.sending = false;
    this.take(answer, sent);
  }

  /** Lets the plain form carry the same text, for the buttons that also mark the section. */
  intoForm(form: HTMLFormElement) {
    clearTimeout(this.timer);
    this.stopped = true;
    this.sequence++;
    if (this.dirty) this.keep();
    const { html, version, editor, sequence } = this.edit();
    for (const [name, value] of Object.entries({ html, "phien-ban": version, trinh: editor, "thu-tu": sequence })) {
      let field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (!field) {
        field = document.createElement("input");
        field.type = "hidden";
        field.name = name;
        form.append(field);
      }
      field.value = String(value);
    }
  }

  private take({ status, body, after }: Answer, sent: number) {
    if (status === 200) {
      this.version = body.version;
      this.failures = 0;
      this.dirty = this.sequence !== sent;
      this.s.say.clear();
      this.s.onMark(body.mark);
      this.tell(this.dirty ? "Chưa lưu…" : body.text);
      if (this.dirty) {
        this.keep();
        this.plan(PAUSE);
      } else {
        clearTimeout(this.keepTimer);
        this.s.keeper.drop(this.s.section);
      }
      return;
    }
    if (status === 409 && body?.code === "report.section-taken") {
      // The server has kept the text among the versions.
      [this.stopped, this.dirty] = [true, false];
      clearTimeout(this.keepTimer);
      this.s.keeper.drop(this.s.section);
      this.tell("Đã cất trong Lịch sử", true);
      this.s.onTaken(body.title, body.kept);
      return;
    }
    const kept = this.keep();
    const where = kept ? "Nội dung bạn gõ được giữ trên máy này" : "Đừng đóng trang này";
    this.tell("Chưa lưu được", true);
    if (status === 409 && body?.theirs !== undefined) {
      this.stopped = true;
      this.refused = this.sequence === sent ? this.s.read() : null;
      this.s.onConflict(body);
    } else if (status === 401) {
      this.s.say.warn(`Phiên làm việc đã hết. ${where} và sẽ tự lưu sau khi bạn đăng nhập lại.`, {
        href: "/dang-nhap",
        text: "Đăng nhập ở thẻ mới",
        blank: true,
      });
      this.retry();
    } else if (after > 0) {
      this.tell(`Chờ máy chủ, tự gửi lại sau ${after} giây`, true);
      this.s.say.warn(kept && body?.title ? `${body.title} Bạn cứ gõ tiếp.` : `Máy chủ đang bận. ${where}, hệ thống tự gửi lại sau ${after} giây.`);
      this.failures++;
      this.plan(waitFor(after));
    } else if (status === 0 || status >= 500) {
      this.lost(kept);
      this.retry();
    } else {
      this.stopped = true;
      this.s.say.warn(`${body?.title ?? "Chưa lưu được."} ${where}.`);
    }
  }

  private lost(kept: boolean) {
    this.s.say.warn(
      kept || !this.dirty
        ? "Mất kết nối: nội dung giữ trên máy này và sẽ tự lưu khi có kết nối; bạn cứ gõ tiếp."
        : "Mất kết nối và máy này không giữ được nội dung. Đừng đóng trang này; bài viết sẽ tự lưu khi có kết nối.",
    );
  }

  private tell(text: string, failed = false) {
    if (!this.s.saved) return;
    this.s.saved.classList.remove("tk-none");
    this.s.saved.textContent = text;
    this.s.saved.toggleAttribute("data-failed", failed);
  }

  private retry() {
    this.failures++;
    // Not all at the same moment, when a server that was away comes back to hundreds of editors.
    this.plan(Math.min(LONGEST_WAIT, 1500 * 2 ** this.failures) * (0.8 + Math.random() * 0.4));
  }

  private plan(wait: number) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.now(), wait);
  }

  private edit() {
    return { html: this.s.read(), version: this.version, editor: this.editor, sequence: this.sequence };
  }

  private keep(): boolean {
    return this.s.keeper.put(this.s.section, { ...this.edit(), at: clock(), name: this.s.name });
  }

  private leave() {
    if (!this.dirty || this.stopped) return;
    clearTimeout(this.timer);
    this.keep();
    // The same counter as the kept text: whichever arrives second is recognised as the same. A browser carries 64 KB at most this way.
    const sent = this.sequence;
    this.s.wire.put(this.s.section, this.edit(), true).then(answer => {
      if (!document.hidden || answer.status === 200) this.take(answer, sent);
    });
  }

  // What did not get through while the tab was hidden is sent now.
  private back() {
    if (this.dirty && !this.stopped) this.plan(PAUSE);
  }
}
