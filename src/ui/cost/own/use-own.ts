/**
 * A table of one's own: the file that was chosen, what its columns are, what was read of it, and whether it is in use.
 *
 * In:       the engine's client; the policy and the day; the reader's language.
 * Out:      plain values and callbacks. All of it is in memory alone.
 * Ignores:  what is in the file, which the engine's thread reads.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ColumnUse } from "../../../engine/index.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { EngineClient, Progress } from "../../../worker/client.ts";
import type { OwnAnswer, OwnAsked, OwnTable } from "../../../worker/own-protocol.ts";
import type { PolicyTexts } from "../../../worker/policy-texts.ts";
import { type ProgressStore, progressStore } from "./progress-store.ts";

export type OwnReading =
  | { readonly kind: "idle" | "reading" | "cancelled" | "failed" }
  | { readonly kind: "told"; readonly table: OwnTable };

export interface OwnData {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly reading: OwnReading;
  readonly progress: ProgressStore;
  /** The last that was told; it stays in view while the columns are read anew. */
  readonly answer: OwnAnswer | undefined;
  readonly nobody: readonly string[];
  readonly choose: (file: File) => void;
  readonly map: (column: number, use: ColumnUse) => void;
  readonly setNobody: (name: string, isNobody: boolean) => void;
  readonly cancel: () => void;
  /** What the results rest on; absent before any was put to use. */
  readonly used: OwnTable | undefined;
  readonly households: number;
  readonly apply: () => void;
  /** The file's name, where the reader wants it on paper. */
  readonly fileName: string | undefined;
  readonly isNamed: boolean;
  readonly setNamed: (isNamed: boolean) => void;
}

interface Asked {
  readonly client: EngineClient | undefined;
  /** The same object while nothing changes. */
  readonly policy: PolicyTexts | undefined;
  readonly date: string;
  readonly locale: Locale;
}

export function useOwn({ client, policy, date, locale }: Asked): OwnData {
  const [isOpen, setOpen] = useState(false);
  const [table, setTable] = useState<OwnTable>();
  const [name, setName] = useState("");
  const [isNamed, setNamed] = useState(false);
  const [used, setUsed] = useState<{ readonly table: OwnTable; readonly households: number }>();
  const count = useRef(0);
  const own = useMemo(
    () => (table && policy ? { policy, date, own: table, locale } : undefined),
    [table, policy, date, locale],
  );
  const { reading, progress, answer, stop, forget } = useReading(client, own);
  const choose = useCallback(
    (file: File) => {
      count.current += 1;
      forget();
      setName(file.name);
      setNamed(false);
      setOpen(true);
      setTable({ id: String(count.current), file, nobody: [] });
    },
    [forget],
  );
  const map = useCallback(
    (column: number, use: ColumnUse) => {
      if (answer?.kind !== "read") return;
      const columns = answer.columns.map((one, i) => (i === column ? use : freed(one.use, use)));
      setTable((before) => before && { ...before, columns });
    },
    [answer],
  );
  const setNobody = useCallback(
    (one: string, isNobody: boolean) =>
      setTable((before) => {
        if (before === undefined) return undefined;
        const others = before.nobody.filter((other) => other !== one);
        return { ...before, nobody: isNobody ? [...others, one] : others };
      }),
    [],
  );
  const cancel = useCallback(() => {
    stop();
    setTable(undefined);
  }, [stop]);
  const apply = useCallback(() => {
    if (reading.kind === "told" && answer?.kind === "read")
      setUsed({ table: reading.table, households: answer.counts.households });
  }, [reading, answer]);
  return {
    isOpen,
    setOpen,
    reading,
    progress,
    answer,
    nobody: table?.nobody ?? [],
    choose,
    map,
    setNobody,
    cancel,
    used: used?.table,
    households: used?.households ?? 0,
    apply,
    fileName: isNamed ? name : undefined,
    isNamed,
    setNamed,
  };
}

/** One reading at a time, and what the last one told. */
function useReading(client: EngineClient | undefined, own: OwnAsked | undefined) {
  const [reading, setReading] = useState<OwnReading>({ kind: "idle" });
  const [answer, setAnswer] = useState<OwnAnswer>();
  const [progress] = useState(() => progressStore());
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    if (client === undefined || own === undefined) return;
    const leaving = new AbortController();
    running.current = leaving;
    setReading({ kind: "reading" });
    progress.tell();
    const onProgress = (step: Progress) => {
      if (!leaving.signal.aborted) progress.tell(step);
    };
    client
      .ask("read-own", own, { signal: leaving.signal, onProgress })
      .then((told) => {
        if (leaving.signal.aborted) return;
        setAnswer(told);
        setReading(told === undefined ? { kind: "failed" } : { kind: "told", table: own.own });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setReading({ kind: "failed" });
      });
    return () => leaving.abort();
  }, [client, own, progress]);
  const stop = useCallback(() => {
    running.current?.abort();
    setReading({ kind: "cancelled" });
  }, []);
  const forget = useCallback(() => setAnswer(undefined), []);
  return { reading, progress, answer, stop, forget };
}

/** Two columns cannot be the same thing: the newer choice has it. */
function freed(before: ColumnUse, taken: ColumnUse): ColumnUse {
  const isSame = JSON.stringify(before) === JSON.stringify(taken);
  return isSame ? { kind: "ignored" } : before;
}
