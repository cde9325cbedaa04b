/**
 * Chips at the right edge of the editor, each beside its line.
 *
 * In:       the editor's view, chips with offsets of the text in view; what to do when one is chosen.
 * Out:      buttons that stay with their lines; where the one chosen stands on the page, and when it moves.
 * Ignores:  what the chips are about.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import "./chip-layer.css";

export interface EditorChip {
  readonly offset: number;
  readonly seal: string;
  readonly label: string;
  /** For whoever hears it. */
  readonly name: string;
  /** A class of its look; empty for the plain one. */
  readonly look: string;
  readonly isChosen: boolean;
}

/** A point of the page; `edge` where the line itself is out of view. */
export interface ChipPoint {
  readonly x: number;
  readonly y: number;
  readonly edge?: "above" | "below";
}

export interface ChipLayer {
  readonly set: (chips: readonly EditorChip[], onChoose: (offset: number) => void) => void;
  readonly chosenAt: () => ChipPoint | undefined;
  /** Returns how to stop listening. */
  readonly onMove: (listener: () => void) => () => void;
}

export function createChipLayer(view: editor.IStandaloneCodeEditor): ChipLayer {
  const layer = document.createElement("div");
  layer.className = "doudi-chips";
  const listeners = new Set<() => void>();
  let chips: readonly EditorChip[] = [];
  let choose: (offset: number) => void = () => undefined;
  let isWaiting = false;
  const lineOf = (offset: number) => view.getModel()?.getPositionAt(offset).lineNumber ?? 1;
  const draw = () => {
    isWaiting = false;
    const own = view.getDomNode();
    if (own !== null && layer.parentElement !== own) own.append(layer);
    const ranges = view.getVisibleRanges();
    const shown = chips.filter(({ offset }) => {
      const line = lineOf(offset);
      return ranges.some((one) => line >= one.startLineNumber && line <= one.endLineNumber);
    });
    layer.replaceChildren(...rowsOf(shown, lineOf).map(rowElement));
    for (const listener of listeners) listener();
  };
  const rowElement = ([line, own]: readonly [number, readonly EditorChip[]]) => {
    const row = document.createElement("div");
    row.style.top = `${view.getTopForLineNumber(line) - view.getScrollTop()}px`;
    row.append(...own.map((chip) => chipElement(chip, () => choose(chip.offset))));
    return row;
  };
  const later = () => {
    if (!isWaiting) requestAnimationFrame(draw);
    isWaiting = true;
  };
  view.onDidScrollChange(later);
  view.onDidLayoutChange(later);
  view.onDidContentSizeChange(later);
  view.onDidChangeModel(later);
  return {
    set(wanted, onChoose) {
      chips = wanted;
      choose = onChoose;
      later();
    },
    chosenAt() {
      const chosen = chips.find(({ isChosen }) => isChosen);
      const own = view.getDomNode()?.getBoundingClientRect();
      if (chosen === undefined || own === undefined || own.height === 0) return undefined;
      const line = lineOf(chosen.offset);
      const y = own.top + view.getTopForLineNumber(line) - view.getScrollTop() + 11;
      if (y < own.top) return { x: own.right - 12, y: own.top + 4, edge: "above" };
      if (y > own.bottom) return { x: own.right - 12, y: own.bottom - 4, edge: "below" };
      return { x: own.right - 12, y };
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function rowsOf(
  chips: readonly EditorChip[],
  lineOf: (offset: number) => number,
): readonly (readonly [number, readonly EditorChip[]])[] {
  return [...Map.groupBy(chips, ({ offset }) => lineOf(offset))];
}

function chipElement(
  { seal, label, name, look, isChosen }: EditorChip,
  choose: () => void,
): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  // The same is reached by moving the cursor to the line.
  button.tabIndex = -1;
  button.className = ["chip", look, isChosen ? "on" : ""].filter((one) => one !== "").join(" ");
  button.setAttribute("aria-label", name);
  const [mark, words] = [document.createElement("b"), document.createElement("span")];
  // The name begins as the letters read, the space between them too.
  mark.textContent = `${seal} `;
  words.textContent = label;
  button.append(...(seal === "" ? [] : [mark]), words);
  button.addEventListener("mousedown", (event) => event.stopPropagation());
  button.addEventListener("click", choose);
  return button;
}
