// One place above the text that says what is wrong, what became of the text, and what to do.
export type Say = {
  info(text: string): void;
  warn(text: string, link?: { href: string; text: string; blank?: boolean }): void;
  clear(): void;
};

export function banner(form: HTMLFormElement): Say {
  const box = document.createElement("div");
  box.hidden = true;
  box.dataset.banner = "";
  form.prepend(box);

  const show = (tone: string, role: string, text: string) => {
    box.className = `tk-note tk-${tone}`;
    box.setAttribute("role", role);
    box.textContent = text;
    box.hidden = false;
  };
  return {
    info: text => show("work", "status", text),
    warn: (text, link) => {
      show("soon", "alert", text + (link ? " " : ""));
      if (link) {
        const anchor = document.createElement("a");
        anchor.href = link.href;
        anchor.textContent = link.text;
        if (link.blank) {
          anchor.target = "_blank";
          anchor.rel = "noopener";
        }
        box.append(anchor);
      }
    },
    clear: () => {
      box.hidden = true;
    },
  };
}
