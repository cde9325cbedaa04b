/** A bar on the error output for work that takes over a second; nothing where nobody watches. */
import type { Io } from "./io.ts";

export interface Progress {
  /** Say how far the work is; `all` is absent where nobody knows. */
  readonly step: (done: number, all?: number) => void;
  /** Take the bar away. */
  readonly end: () => void;
}

const quietMs = 1000;
const betweenMs = 100;
const barLength = 24;

export function startProgress(io: Io): Progress {
  const start = performance.now();
  let shownAt = -Infinity;
  const clear = () => io.error("\r\u001b[K");
  return {
    step(done, all) {
      const now = performance.now();
      if (!io.isTerminal || now - start < quietMs || now - shownAt < betweenMs) return;
      shownAt = now;
      clear();
      io.error(all === undefined ? `${done}` : `${bar(done / Math.max(1, all))} ${done}/${all}`);
    },
    end() {
      if (shownAt > -Infinity) clear();
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * barLength);
  return "█".repeat(full) + "░".repeat(barLength - full);
}
