// The typing surface: what an official paper can show and no more, so that nothing typed is dropped when it is stored.
import { Editor, Extension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { cleanPaste } from "./paste";
import { toolbar } from "./toolbar";

// Alignment that came with an imported text is kept, though there is no button for it.
const KeepAlign = Extension.create({
  name: "keepAlign",
  addGlobalAttributes: () => [
    {
      types: ["paragraph", "heading"],
      attributes: {
        align: {
          default: null,
          parseHTML: (el: HTMLElement) => el.style.textAlign || null,
          renderHTML: (a: { align?: string | null }) => (a.align ? { style: `text-align: ${a.align}` } : {}),
        },
      },
    },
  ],
});

export function surface(form: HTMLFormElement, html: string): Editor {
  const plain = form.querySelector<HTMLTextAreaElement>("textarea.tk-plain")!;
  const holder = document.createElement("div");
  holder.className = "tk-surface";
  plain.before(holder);
  plain.hidden = true;
  plain.disabled = true;

  const editor = new Editor({
    element: holder,
    injectCSS: false,
    content: html,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        link: false,
        strike: false,
        heading: { levels: [3] },
      }),
      Table.configure({ resizable: false }),
      TableRow,
      TableHeader,
      TableCell,
      KeepAlign,
    ],
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": form.dataset.name ?? "Nội dung mục", spellcheck: "false" },
      transformPastedHTML: cleanPaste,
    },
  });
  holder.before(toolbar(editor));
  return editor;
}
