// The mark in the outline follows what was saved; the page carries a badge of each kind to copy.
export function markInOutline(section: string, mark: string) {
  const badge = document.querySelector<HTMLTemplateElement>(`template[data-mark="${mark}"]`)?.content.firstElementChild;
  if (!badge) return;
  const places = [
    document.querySelector(`[data-outline] [data-section="${section}"] .tk-state`),
    document.querySelector("#ten-muc + .tk-state"),
  ];
  for (const old of places) {
    if (old && old.textContent !== badge.textContent) old.replaceWith(badge.cloneNode(true));
  }

  const count = document.querySelector("[data-outline] [data-written]");
  const empty = document.querySelector<HTMLTemplateElement>('template[data-mark="Empty"]')?.content.textContent?.trim();
  const badges = [...document.querySelectorAll("[data-outline] li:not(.tk-outline-part) .tk-state")];
  if (count) count.textContent = String(badges.filter(b => b.textContent?.trim() !== empty).length);
}
