// The section editor: turns the plain form of a section into a rich editor that saves while one types and loses nothing.
import { banner } from "./editor/banner";
import { refuse, refusedBefore, showConflict } from "./editor/conflict";
import { watchFigures } from "./editor/figures";
import { Hold } from "./editor/hold";
import { Keeper } from "./editor/keeper";
import { bindKeys } from "./editor/keys";
import { markInOutline } from "./editor/outline";
import { saveLeftovers } from "./editor/leftovers";
import { Saver } from "./editor/saver";
import { surface } from "./editor/surface";
import { Wire } from "./editor/wire";

export default async function (el: HTMLElement) {
  const form = el as HTMLFormElement;
  const { report, section, user, name } = form.dataset as Record<string, string>;
  const wire = new Wire(form);
  const keeper = await Keeper.open(report, user);
  const say = banner(form);
  const stored = form.querySelector<HTMLTemplateElement>("template[data-html]")!.innerHTML;

  // The bare address opens the next empty section; once this one has text, a reload would show another and seem to have lost it.
  if (!new URLSearchParams(location.search).has("muc")) history.replaceState(history.state, "", `?muc=${section}`);

  const editor = surface(form, stored);
  const saver = new Saver({
    read: () => editor.getHTML(),
    wire,
    keeper,
    section,
    name,
    version: Number(form.dataset.version),
    say,
    saved: document.querySelector<HTMLElement>("[data-saved]"),
    onMark: mark => markInOutline(section, mark),
    onConflict: conflict => showConflict(form, conflict, editor, saver),
    onTaken: (words, kept) => hold.lost(words, kept),
  });
  const hold = new Hold(form, section, wire, editor, saver);

  const left = keeper.find(section);
  const losing = form.parentElement!.querySelector<HTMLElement>("[data-losing]");
  losing?.remove();
  const looked = () => history.replaceState(history.state, "", `?muc=${section}`);
  if (left && left.html !== stored) {
    editor.commands.setContent(left.html, { emitUpdate: false });
    saver.resume(left);
    if (losing) looked();
    say.info(`Đã khôi phục nội dung bạn gõ lúc ${left.at} chưa kịp lưu.`);
  } else {
    if (left) keeper.drop(section);
    if (losing) refuse(editor, saver, refusedBefore(losing, stored), Number(losing.dataset.version), looked);
  }

  editor.on("update", () => {
    saver.changed();
    hold.writing();
  });
  form.addEventListener("submit", () => saver.intoForm(form));
  bindKeys(form, saver);
  void saveLeftovers(keeper, wire, section, form, (conflict, version, settled) => !saver.busy && refuse(editor, saver, conflict, version, settled));
  watchFigures(wire, keeper, say);
}
