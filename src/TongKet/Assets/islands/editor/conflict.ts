// Two people saved the same section: both texts stand side by side, nothing is thrown away, a person decides.
import type { Editor } from "@tiptap/core";
import type { Conflict, Saver } from "./saver";
import { drawSides, partsOf } from "./sides";

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
