// Edits one passage of the draft with its bold words, lists and tables; without this script the box holds its plain text.
import { Editor } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { keepForm } from "./keep-form";

export default function (el: HTMLElement) {
  const box = el as HTMLTextAreaElement;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "html";
  field.value = box.dataset.html ?? "";
  const place = document.createElement("div");
  box.after(place, field);
  box.hidden = true;
  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [StarterKit, Table, TableRow, TableHeader, TableCell],
    content: field.value,
    editorProps: { attributes: { class: "tk-bench-editor", role: "textbox", "aria-multiline": "true", "aria-label": box.getAttribute("aria-label") ?? "" } },
    onUpdate: ({ editor }) => {
      field.value = editor.isEmpty ? "" : editor.getHTML();
      box.value = editor.getText();
      box.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  if (box.form) {
    // One address takes the new passages of all sections; the section tells them apart.
    const part = box.form.querySelector<HTMLInputElement>('input[name="muc"]')?.value;
    keepForm(box.form, { part, atOnce: true, restored: () => editor.commands.setContent(field.value, { emitUpdate: false }) });
  }
}
