// Paste from Word: its markup goes, its structure stays. Word writes lists as paragraphs with "mso-list" and a typed mark.
const ALLOWED = new Set(["P", "BR", "STRONG", "B", "EM", "I", "U", "UL", "OL", "LI", "TABLE", "TBODY", "THEAD", "TR", "TD", "TH", "H3"]);
const DROPPED = "style,script,meta,link,title,xml,head,object,img,svg,iframe";

export function cleanPaste(html: string): string {
  const marked = html.replace(/<!--\[if !supportLists\]-->|<!\[if !supportLists\]>/gi, '<span data-mark="1">').replace(/<!--\[endif\]-->|<!\[endif\]>/gi, "</span>");
  const page = new DOMParser().parseFromString(marked.replace(/<!--[\s\S]*?-->/g, ""), "text/html");
  page.querySelectorAll(DROPPED).forEach(el => el.remove());
  lists(page);
  page.querySelectorAll<HTMLElement>("span[data-mark]").forEach(mark => mark.replaceWith(...mark.childNodes));
  looks(page);
  for (const el of [...page.body.querySelectorAll<HTMLElement>("*")].reverse()) plain(el);
  return page.body.innerHTML;
}

function lists(page: Document) {
  const open: { level: number; list: HTMLElement }[] = [];
  for (const p of [...page.body.querySelectorAll<HTMLElement>("p,h1,h2,h3,h4,h5,h6")]) {
    const style = p.getAttribute("style") ?? "";
    const level = Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? 0);
    const mark = p.querySelector<HTMLElement>("span[data-mark]");
    if (!level || !mark) {
      open.length = 0;
      continue;
    }
    if (open.length && open[0].list.parentElement !== p.parentElement) open.length = 0;
    const ordered = /^\s*(\d+|[a-zđ]|[ivx]+)\s*[.)]/i.test(mark.textContent ?? "");
    mark.remove();
    const item = page.createElement("li");
    const text = page.createElement("p");
    text.append(...p.childNodes);
    item.append(text);
    while (open.length && open[open.length - 1].level > level) open.pop();
    const top = open[open.length - 1];
    if (top && top.level === level) {
      top.list.append(item);
      p.remove();
    } else {
      const list = page.createElement(ordered ? "ol" : "ul");
      list.append(item);
      if (top) {
        top.list.lastElementChild!.append(list);
        p.remove();
      } else {
        p.replaceWith(list);
      }
      open.push({ level, list });
    }
  }
}

// Word and others say bold, italic and underline by style.
function looks(page: Document) {
  for (const span of [...page.body.querySelectorAll<HTMLElement>("span,font,b")]) {
    const { fontWeight, fontStyle, textDecoration } = span.style;
    if (span.tagName === "B") {
      if (/normal|400/.test(fontWeight)) span.replaceWith(...span.childNodes);
      continue;
    }
    let inner: Node[] = [...span.childNodes];
    for (const [on, tag] of [
      [/bold|[6-9]00/.test(fontWeight), "strong"],
      [/italic/.test(fontStyle), "em"],
      [/underline/.test(textDecoration), "u"],
    ] as [boolean, string][]) {
      if (on) {
        const wrap = page.createElement(tag);
        wrap.append(...inner);
        inner = [wrap];
      }
    }
    span.replaceWith(...inner);
  }
}

function plain(el: HTMLElement) {
  if (/^H[1-6]$/.test(el.tagName) || el.tagName === "DIV") {
    const p = el.ownerDocument.createElement(el.tagName === "DIV" ? "div" : "p");
    p.append(...el.childNodes);
    if (el.tagName === "DIV") el.replaceWith(...p.childNodes);
    else el.replaceWith(p);
    return;
  }
  if (!ALLOWED.has(el.tagName)) {
    el.replaceWith(...el.childNodes);
    return;
  }
  for (const { name } of [...el.attributes]) {
    if (name !== "colspan" && name !== "rowspan") el.removeAttribute(name);
  }
}
