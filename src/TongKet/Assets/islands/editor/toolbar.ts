// Buttons with words that readers hear; the state of each follows the caret.
import type { Editor } from "@tiptap/core";

type Tool = { text: string; title: string; run: (e: Editor) => void; on?: (e: Editor) => boolean; only?: (e: Editor) => boolean };

const inTable = (e: Editor) => e.isActive("table");
const tools: Tool[] = [
  { text: "B", title: "Đậm (Ctrl+B)", run: e => e.chain().focus().toggleBold().run(), on: e => e.isActive("bold") },
  { text: "I", title: "Nghiêng (Ctrl+I)", run: e => e.chain().focus().toggleItalic().run(), on: e => e.isActive("italic") },
  { text: "U", title: "Gạch chân (Ctrl+U)", run: e => e.chain().focus().toggleUnderline().run(), on: e => e.isActive("underline") },
  { text: "• Danh sách", title: "Danh sách gạch đầu dòng", run: e => e.chain().focus().toggleBulletList().run(), on: e => e.isActive("bulletList") },
  { text: "1. Danh sách", title: "Danh sách đánh số", run: e => e.chain().focus().toggleOrderedList().run(), on: e => e.isActive("orderedList") },
  { text: "Bảng", title: "Chèn bảng 3 × 3", run: e => e.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(), only: e => !inTable(e) },
  { text: "+ Hàng", title: "Thêm hàng bên dưới", run: e => e.chain().focus().addRowAfter().run(), only: inTable },
  { text: "+ Cột", title: "Thêm cột bên phải", run: e => e.chain().focus().addColumnAfter().run(), only: inTable },
  { text: "− Hàng", title: "Xóa hàng này", run: e => e.chain().focus().deleteRow().run(), only: inTable },
  { text: "− Cột", title: "Xóa cột này", run: e => e.chain().focus().deleteColumn().run(), only: inTable },
  { text: "Xóa bảng", title: "Xóa cả bảng", run: e => e.chain().focus().deleteTable().run(), only: inTable },
  { text: "↶ Hoàn tác", title: "Hoàn tác (Ctrl+Z)", run: e => e.chain().focus().undo().run() },
  { text: "↷ Làm lại", title: "Làm lại (Ctrl+Y)", run: e => e.chain().focus().redo().run() },
];

export function toolbar(editor: Editor): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "tk-toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Định dạng");
  const buttons = tools.map(tool => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm";
    button.textContent = tool.text;
    button.title = tool.title;
    button.setAttribute("aria-label", tool.title);
    button.addEventListener("mousedown", event => event.preventDefault());
    button.addEventListener("click", () => tool.run(editor));
    bar.append(button);
    return { tool, button };
  });
  const follow = () => {
    for (const { tool, button } of buttons) {
      button.hidden = tool.only ? !tool.only(editor) : false;
      if (tool.on) {
        const on = tool.on(editor);
        button.classList.toggle("active", on);
        button.setAttribute("aria-pressed", String(on));
      }
    }
  };
  editor.on("transaction", follow);
  follow();
  return bar;
}
