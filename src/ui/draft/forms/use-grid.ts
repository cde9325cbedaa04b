/**
 * One cell of a grid at a time: which has the focus, which is edited, what keys do.
 *
 * In:       the table, how many columns stand behind its own; what moves a row.
 * Out:      the place, the cell being edited, and what leads to another.
 * Ignores:  markup, and what is written.
 */
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { TableForm } from "../../../engine/index.ts";
import { type GridPlace, placeAfter, placeWithin } from "./grid-state.ts";

interface Editing extends GridPlace {
  /** What the cell begins with: its words, or the first key typed. */
  readonly first: string;
}

export interface Grid {
  readonly here: GridPlace;
  readonly editing: Editing | undefined;
  readonly element: RefObject<HTMLTableElement | null>;
  readonly enter: (place: GridPlace) => void;
  readonly focus: (place: GridPlace) => void;
  readonly edit: (place: GridPlace, first?: string) => void;
  readonly end: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Asked {
  readonly table: TableForm;
  readonly actions: number;
  readonly canWrite: boolean;
  readonly onMove: (place: GridPlace, by: 1 | -1) => void;
}

export function useGrid({ table, actions, canWrite, onMove }: Asked): Grid {
  const { columns, rows } = table;
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing>();
  const element = useRef<HTMLTableElement>(null);
  const size = { rows: rows.length, columns: columns.length + actions };
  const focus = (place: GridPlace) => {
    setWanted(place);
    const { row, column } = placeWithin(place, size);
    element.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const edit = (place: GridPlace, first?: string) => {
    const before = rows[place.row]?.cells[place.column]?.text;
    if (before !== undefined && canWrite) setEditing({ ...place, first: first ?? before });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = editing === undefined ? maybePlace(event.target) : undefined;
    if (place === undefined) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    const next = placeAfter(place, key, size);
    if (altKey && (key === "ArrowUp" || key === "ArrowDown"))
      onMove(place, key === "ArrowUp" ? -1 : 1);
    else if (next !== undefined) focus(next);
    else if (place.column >= columns.length || ctrlKey || metaKey || altKey) return;
    else if (key === "Enter" || key === "F2") edit(place);
    else if (key.length === 1) edit(place, key);
    else return;
    event.preventDefault();
  };
  return {
    here: placeWithin(wanted, size),
    editing,
    element,
    enter: setWanted,
    focus,
    edit,
    end: () => setEditing(undefined),
    onKeyDown,
  };
}

function maybePlace(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = (cell?.dataset.cell ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
