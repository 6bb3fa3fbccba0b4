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
}
