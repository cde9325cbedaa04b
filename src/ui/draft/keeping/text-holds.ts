/**
 * Which window of this browser may write a file: one at a time, the others read along.
 *
 * In:       the browser's locks and a channel between windows; what to do before a file is handed over.
 * Out:      for each file whether it may be written here. A window that is asked to hand a file over writes what waits
 *           first; one that does not answer loses it. When the writer closes, the next window in line may write.
 * Ignores:  the texts. Where a browser has no locks every window may write.
 */

export type Hold = "asking" | "here" | "elsewhere";

export interface TextHolds {
  /** Asks to write the file; the answer is told. */
  readonly open: (name: string) => void;
  /** Lets others write the file. */
  readonly leave: (name: string) => void;
  /** The window that writes the file is asked to hand it over. */
  readonly takeOver: (name: string) => void;
  readonly isHere: (name: string) => boolean;
  /** Other windows are told that something of the file was written. */
  readonly tellWritten: (name: string) => void;
  readonly close: () => void;
}

interface Setting {
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly channel: Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;
  readonly tell: (name: string, hold: Hold) => void;
  /** Before a file is handed over, what waits of it is written. */
  readonly beforeHandingOver: (name: string) => Promise<void>;
  readonly onWrittenElsewhere: (name: string) => void;
}

interface Message {
  readonly kind: "hand-over" | "written";
  readonly name: string;
}

/** A window that is alive hands over sooner; a browser may let one in the background sleep. */
const patienceInMs = 1000;

interface Held {
  hold: Hold;
  /** Gives the lock back, or leaves the line. */
  end: () => void;
}

export function textHolds(setting: Setting): TextHolds {
  const { locks, channel, onWrittenElsewhere } = setting;
  const known = new Map<string, Held>();
  const { change, ask, handOver, seize } = movesOf(setting, known);
  channel.onmessage = ({ data: { kind, name } }: MessageEvent<Message>) => {
    if (kind === "hand-over") void handOver(name);
    else onWrittenElsewhere(name);
  };
  return {
    open(name) {
      if (known.has(name)) return;
      const held: Held = { hold: "asking", end: () => undefined };
      known.set(name, held);
      if (locks === undefined) change(name, held, "here");
      else void ask(name, held);
    },
    leave(name) {
      const held = known.get(name);
      known.delete(name);
      held?.end();
    },
    takeOver(name) {
      const held = known.get(name);
      if (held?.hold !== "elsewhere") return;
      channel.postMessage({ kind: "hand-over", name });
      setTimeout(() => void seize(name, held), patienceInMs);
    },
    isHere: (name) => known.get(name)?.hold === "here",
    tellWritten: (name) => channel.postMessage({ kind: "written", name }),
    close() {
      for (const name of [...known.keys()]) {
        const held = known.get(name);
        known.delete(name);
        held?.end();
      }
      channel.onmessage = null;
      channel.close();
    },
  };
}

/** How a file comes here and goes away. */
function movesOf({ locks, tell, beforeHandingOver }: Setting, known: Map<string, Held>) {
  const change = (name: string, held: Held, hold: Hold) => {
    if (known.get(name) !== held || held.hold === hold) return;
    held.hold = hold;
    tell(name, hold);
  };
  const request = async (name: string, held: Held, options: LockOptions): Promise<boolean> => {
    let isGranted = false;
    await locks?.request(lockOf(name), options, (lock) => {
      if (lock === null || known.get(name) !== held) return undefined;
      isGranted = true;
      return new Promise<void>((end) => {
        held.end = end;
        change(name, held, "here");
      });
    });
    return isGranted;
  };
  /** At first without waiting, so that one can be told at once; then in line. */
  const ask = async (name: string, held: Held) => {
    const waiting = new AbortController();
    held.end = () => waiting.abort();
    try {
      if (await request(name, held, { ifAvailable: true })) return;
      change(name, held, "elsewhere");
      if (known.get(name) === held) await request(name, held, { signal: waiting.signal });
    } catch {
      // Taken over by another window while it was here; or no longer wanted.
      if (known.get(name) !== held || waiting.signal.aborted) return;
      change(name, held, "elsewhere");
      void ask(name, held);
    }
  };
  const handOver = async (name: string) => {
    const held = known.get(name);
    if (held?.hold !== "here") return;
    await beforeHandingOver(name);
    change(name, held, "elsewhere");
    held.end();
    void ask(name, held);
  };
  const seize = async (name: string, held: Held) => {
    if (known.get(name) !== held || held.hold === "here") return;
    held.end();
    try {
      await request(name, held, { steal: true });
    } catch {
      change(name, held, "elsewhere");
      void ask(name, held);
    }
  };
  return { change, ask, handOver, seize };
}

function lockOf(name: string): string {
  return `doudi-text ${name}`;
}
