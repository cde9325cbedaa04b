/**
 * A caseworker's sheet while it is filled in and marked.
 *
 * In:       the case that it is about; how to reach the engine; whether a sheet with a fault is put there at first.
 * Out:      what is written, the marks of what was handed in, and what can be done with it.
 * Ignores:  the record: sheets are marked and kept nowhere.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MarkedSheet, SheetEntries } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { LessonRequest } from "../../../worker/train-protocol.ts";
import { useAnswer } from "../../parts/use-answer.ts";

export interface SheetState {
  readonly entries: SheetEntries;
  /** Of what was handed in; absent while it is being changed. */
  readonly marked: MarkedSheet | undefined;
  readonly write: (id: string, text: string) => void;
  readonly replace: (entries: SheetEntries) => void;
  readonly hand: () => void;
  readonly takeFaulty: () => void;
}

interface Asked {
  readonly engine: EngineClient | undefined;
  readonly asked: LessonRequest;
  readonly seed: string;
  readonly isExercise: boolean;
}

const isKept = () => true;

export function useSheet({ engine, asked, seed, isExercise }: Asked): SheetState {
  const [entries, setEntries] = useState<SheetEntries>({});
  const [handed, setHanded] = useState<SheetEntries>();
  const [number, setNumber] = useState(0);
  const fault = useMemo(
    () => (isExercise && number === 0 ? undefined : { ...asked, seed: `${seed} ${number}` }),
    [asked, seed, number, isExercise],
  );
  const found = useAnswer(engine, "faulty-sheet", fault, isKept);
  const taken = useRef<unknown>(undefined);
  useEffect(() => {
    const { last } = found;
    if (last === undefined || last.answer === undefined || taken.current === last.asked) return;
    taken.current = last.asked;
    setEntries(last.answer.entries);
    // The first is there to show what marking is; the others are to be marked.
    setHanded(number === 0 ? last.answer.entries : undefined);
  }, [found, number]);
  const marking = useMemo(
    () => (handed === undefined ? undefined : { ...asked, entries: handed }),
    [asked, handed],
  );
  const marks = useAnswer(engine, "mark-sheet", marking, isKept);
  const write = useCallback((id: string, text: string) => {
    setEntries((before) => ({ ...before, [id]: text }));
    setHanded(undefined);
  }, []);
  const replace = useCallback((next: SheetEntries) => {
    setEntries(next);
    setHanded(undefined);
  }, []);
  return {
    entries,
    marked: handed !== undefined && marks.last?.asked === marking ? marks.last?.answer : undefined,
    write,
    replace,
    hand: () => setHanded(entries),
    takeFaulty: () => setNumber(number + 1),
  };
}
