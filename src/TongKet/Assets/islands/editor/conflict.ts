// Two people saved the same section: both texts stand side by side, nothing is thrown away, a person decides.
import type { Editor } from "@tiptap/core";
import type { Conflict, Saver } from "./saver";
import { drawSides, partsOf } from "./sides";

export type Left = { id: string; by: string; at: string; html: string };

/** A colleague had typed on when the section was taken over from him: his words stand beside, to be joined or left in the history. */
export function showLeft(form: HTMLFormElement, left: Left, editor: Editor, saver: Saver) {
  const box = document.createElement("div");
  box.className = "tk-note tk-soon";
  box.setAttribute("role", "alert");
  box.dataset.left = "";
  const text = document.createElement("p");
  text.textContent = `${left.by} còn phần chưa lưu khi bạn nhận viết (${left.at}). Phần ấy đứng cạnh bản của bạn:`;
  box.append(text);
  const shown = editor.getHTML();
  const joined = drawSides(box, partsOf(left.html, shown), left.by);
  const row = document.createElement("div");
  row.className = "tk-actions mt-2";
  for (const [title, act] of [
    // What was typed under the open box stands in no column yet: then it is drawn again.
    ["Ghép các đoạn đã đánh dấu", () => (editor.getHTML() === shown ? editor.commands.setContent(joined()) : showLeft(form, left, editor, saver))],
    ["Bỏ qua, bản ấy còn trong Lịch sử", () => undefined],
  ] as [string, () => unknown][]) {
    const button = document.createElement("button");
    [button.type, button.className, button.textContent] = ["button", "btn", title];
    button.addEventListener("click", () => {
      box.remove();
      act();
      saver.changed();
    });
    row.append(button);
  }
  box.append(row);
  form.prepend(box);
  box.scrollIntoView({ block: "nearest" });
}

/** What the server's page says of a save that it refused before this page was drawn. */
export function refusedBefore(note: HTMLElement, stored: string): Conflict {
  const { title, now, by, at } = note.dataset as Record<string, string>;
  return { title, theirs: stored, yours: note.querySelector("template")!.innerHTML, version: Number(now), by, at };
}

/** A text that was refused somewhere else stands in the editor again, beside the one that is saved, until a person has chosen. */
export function refuse(editor: Editor, saver: Saver, conflict: Conflict, version: number, settled?: () => void): true {
  editor.commands.setContent(conflict.yours, { emitUpdate: false });
  saver.refuse(conflict, version, settled);
  return true;
}

export function showConflict(form: HTMLFormElement, conflict: Conflict, editor: Editor, saver: Saver) {
  form.querySelector("[data-conflict]")?.remove();
  const box = document.createElement("div");
  box.className = "tk-note tk-soon";
  box.setAttribute("role", "alert");
  box.dataset.conflict = "";

  const text = document.createElement("p");
  text.textContent = `${conflict.title} Bản đang lưu của ${conflict.by} (${conflict.at}) đứng cạnh bản của bạn:`;
  box.append(text);
  const shown = editor.getHTML();
  const joined = drawSides(box, partsOf(conflict.theirs, shown), conflict.by);

  const row = document.createElement("div");
  row.className = "tk-actions mt-2";
  const choose = (title: string, act: () => void | Promise<void>) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = title;
    button.addEventListener("click", () => {
      box.remove();
      void act();
    });
    row.append(button);
  };
  choose("Giữ bản của tôi", () => saver.settle(conflict.version, true));
  choose(`Dùng bản của ${conflict.by}`, async () => {
    // What was typed since the refusal is kept by the server first; else the box comes back and nothing changes.
    const given = await saver.giveUp(conflict);
    if (!given) return showConflict(form, conflict, editor, saver);
    editor.commands.setContent(given.theirs, { emitUpdate: false });
    saver.settle(given.version, false);
    saver.tellKept();
  });
  choose("Ghép các đoạn đã đánh dấu", () => {
    // What was typed under the open box stands in no column yet.
    if (editor.getHTML() !== shown) return showConflict(form, conflict, editor, saver);
    editor.commands.setContent(joined(), { emitUpdate: false });
    saver.settle(conflict.version, true);
  });
  box.append(row);
  form.prepend(box);
  box.scrollIntoView({ block: "nearest" });
}
