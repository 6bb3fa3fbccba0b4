// Links each fact with its place in the paper, both ways, and leads through the facts by keyboard.
export default function (form: HTMLFormElement) {
  const facts = [...form.querySelectorAll<HTMLElement>("[data-fact]")].filter(f => f.dataset.fact);
  const count = document.querySelector<HTMLElement>("[data-confirm-count]");

  const factOf = (pointer: string) =>
    facts
      .filter(f => pointer === f.dataset.fact || pointer.startsWith(f.dataset.fact + "/"))
      .sort((a, b) => b.dataset.fact!.length - a.dataset.fact!.length)[0];
  const marksOf = (pointer: string) =>
    [...form.querySelectorAll<HTMLElement>("mark[data-of]")].filter(m => m.dataset.of === pointer || m.dataset.of!.startsWith(pointer + "/"));

  const showMark = (pointer: string) => {
    form.querySelectorAll("mark.tk-here").forEach(m => m.classList.remove("tk-here"));
    const marks = marksOf(pointer);
    marks.forEach(m => m.classList.add("tk-here"));
    marks[0]?.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const go = (fact: HTMLElement | undefined) => {
    if (!fact) return;
    fact.closest("details")?.setAttribute("open", "");
    const field = fact.querySelector<HTMLElement>('input:not([type="hidden"]):not([type="checkbox"]), textarea, select');
    field?.focus({ preventScroll: true });
    // The paper first, the field last and both at once: two smooth scrolls would end each other.
    showMark(fact.dataset.fact!);
    (field ?? fact).scrollIntoView({ block: "center", behavior: "instant" });
  };

  form.addEventListener("click", event => {
    const el = event.target as HTMLElement;
    const link = el.closest<HTMLElement>("[data-mark]");
    const jump = el.closest<HTMLElement>("[data-go]");
    const mark = el.closest<HTMLElement>("mark[data-of]");
    if (link) {
      event.preventDefault();
      showMark(link.dataset.mark!);
    } else if (jump) {
      event.preventDefault();
      go(factOf(jump.dataset.go!));
    } else if (mark) {
      go(factOf(mark.dataset.of!));
    }
  });

  form.addEventListener("focusin", event => {
    const fact = (event.target as Element).closest<HTMLElement>(".tk-confirm-facts [data-fact]");
    if (fact?.dataset.fact) showMark(fact.dataset.fact);
  });

  const ticks = () => [...form.querySelectorAll<HTMLInputElement>('input[name="ok"]')];
  const recount = () => {
    if (count) count.textContent = `đã xác nhận ${ticks().filter(t => t.checked).length}/${ticks().length}`;
  };
  // What a person changes is confirmed by changing it.
  form.addEventListener("change", event => {
    const field = event.target as HTMLInputElement;
    const tick = field.closest("[data-fact]")?.querySelector<HTMLInputElement>('input[name="ok"]');
    if (tick && field.name !== "ok") tick.checked = true;
    recount();
  });

  document.addEventListener("keydown", event => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="luu"]')!);
      return;
    }
    if (!event.altKey || !["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) return;
    event.preventDefault();
    const stops = facts.filter(f => f.querySelector('input[name="ok"]') && !f.dataset.fact!.startsWith("/outline/"));
    const here = stops.findIndex(f => f.contains(document.activeElement));
    if (event.key === "Enter") {
      const tick = stops[here]?.querySelector<HTMLInputElement>('input[name="ok"]');
      if (tick) tick.checked = true;
      recount();
    }
    go(stops[event.key === "ArrowUp" ? Math.max(0, here - 1) : Math.min(stops.length - 1, here + 1)]);
  });
}
