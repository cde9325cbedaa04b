/**
 * Arrow keys in a table of buttons.
 *
 * In:       a key pressed somewhere in the table.
 * Out:      the focus on the next cell's button, marked `data-cell`.
 */

import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** From cell to cell as in a sheet; the ends stay where they are. */
export function moveFocus(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest("td") : null;
  if (step === undefined || from === null) return;
  const row = from.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])];
  const column = [...(row?.children ?? [])].indexOf(from) + step[1];
  const target =
    row && rows[rows.indexOf(row) + step[0]]?.children[column]?.querySelector("[data-cell]");
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
