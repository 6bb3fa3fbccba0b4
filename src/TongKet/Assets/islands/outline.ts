// Moves outline rows without a round trip; the hidden depths tell the server the same tree that its own buttons would have made.
type Row = HTMLElement;

export default function (box: HTMLElement) {
  const rows = () => [...box.querySelectorAll<Row>(".tk-outline-row")];
  const depth = (row: Row) => Number(row.dataset.depth);
  const setDepth = (row: Row, value: number) => {
    row.dataset.depth = String(value);
    row.style.setProperty("--depth", String(value));
    row.querySelector<HTMLInputElement>('[name="o-depth"]')!.value = String(value);
  };
  // A row moves with everything under it.
  const block = (row: Row) => {
    const all = rows();
    const at = all.indexOf(row);
    let end = at + 1;
    while (end < all.length && depth(all[end]) > depth(row)) end++;
    return all.slice(at, end);
  };
  const level = () => {
    let before = -1;
    rows().forEach((row, i) => {
      setDepth(row, Math.max(0, Math.min(depth(row), before + 1)));
      before = depth(row);
      row.id = `muc-${i}`;
      row.querySelectorAll<HTMLButtonElement>('button[name="viec"]').forEach(b => (b.value = b.value.replace(/:\d+$/, `:${i}`)));
    });
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const blank = (row: Row, at: number) => {
    const fresh = row.cloneNode(true) as Row;
    fresh.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([name="o-depth"]), textarea').forEach(f => (f.value = ""));
    fresh.dataset.fact = "";
    setDepth(fresh, at);
    return fresh;
  };

  const moves: Record<string, (row: Row) => Row> = {
    len(row) {
      const all = rows();
      let i = all.indexOf(row) - 1;
      while (i >= 0 && depth(all[i]) > depth(row)) i--;
      if (i >= 0 && depth(all[i]) === depth(row)) all[i].before(...block(row));
      return row;
    },
    xuong(row) {
      const own = block(row);
      const next = own[own.length - 1].nextElementSibling as Row | null;
      if (next?.matches(".tk-outline-row") && depth(next) === depth(row)) block(next).at(-1)!.after(...own);
      return row;
    },
    vao(row) {
      const before = rows()[rows().indexOf(row) - 1];
      if (before && depth(before) >= depth(row)) block(row).forEach(r => setDepth(r, depth(r) + 1));
      return row;
    },
    ra(row) {
      if (depth(row) > 0) block(row).forEach(r => setDepth(r, depth(r) - 1));
      return row;
    },
    them(row) {
      const fresh = blank(row, depth(row));
      block(row).at(-1)!.after(fresh);
      return fresh;
    },
    xoa(row) {
      const next = (row.nextElementSibling ?? row.previousElementSibling) as Row;
      block(row).slice(1).forEach(r => setDepth(r, depth(r) - 1));
      row.remove();
      return next;
    },
  };

  box.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="viec"][value^="muc-"]');
    const row = button?.closest<Row>(".tk-outline-row");
    const move = button && moves[button.value.slice("muc-".length).split(":")[0]];
    // The last row stays, because it is the pattern of new ones; the server deletes it.
    if (!button || !row || !move || (button.value.startsWith("muc-xoa") && rows().length === 1)) return;
    event.preventDefault();
    const kept = move(row);
    level();
    const label = button.getAttribute("aria-label");
    (kept === row ? row.querySelector<HTMLElement>(`[aria-label="${label}"]`) : kept?.querySelector<HTMLElement>('[name="o-title"]'))?.focus();
  });

  // Alt with arrows moves the row in which one types.
  box.addEventListener("keydown", event => {
    const row = (event.target as Element).closest<Row>(".tk-outline-row");
    const key = { ArrowLeft: "ra", ArrowRight: "vao" }[event.key];
    if (row && key && event.altKey) {
      event.preventDefault();
      moves[key](row);
      level();
    }
  });
}
