/**
 * How far a reading is, told beside the screen's state: with every step the whole screen would be drawn anew.
 *
 * In:       steps as they come.
 * Out:      the newest for whoever subscribes, a few times a second at most.
 */
import type { Progress } from "../../../worker/client.ts";

export interface ProgressStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Progress | undefined;
  /** Nothing: it begins anew. */
  readonly tell: (progress?: Progress) => void;
}

const pauseInMs = 200;

export function progressStore(now: () => number = () => performance.now()): ProgressStore {
  const listeners = new Set<() => void>();
  let latest: Progress | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => latest,
    tell(progress) {
      const at = now();
      if (progress !== undefined && at - toldAt < pauseInMs) return;
      toldAt = progress === undefined ? Number.NEGATIVE_INFINITY : at;
      latest = progress;
      for (const listener of listeners) listener();
    },
  };
}
