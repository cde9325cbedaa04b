/**
 * The surroundings of a command: its working folder, its input and its outputs.
 *
 * `main.ts` gives the process's own; tests give texts and collect what is written.
 */

export interface Io {
  /** Relative paths start here, and paths are shown from here. */
  readonly folder: string;
  readonly input: () => AsyncIterable<Uint8Array | string>;
  /** Results. Resolves when more may be written. */
  readonly out: (text: string) => void | Promise<void>;
  /** Diagnostics and progress. */
  readonly error: (text: string) => void;
  /** Texts that stand in for files, by their full paths, while a change is tried; absent where there are none. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Whether `error` is read by a person: then there are code frames and a progress bar. */
  readonly isTerminal: boolean;
}

/** Exit codes: fine, faults in documents or failed cases, misuse, a defect of the program. */
export const exit = { fine: 0, faults: 1, misuse: 2, defect: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** What each command's file exports. */
export interface Command {
  readonly summary: { readonly zh: string; readonly en: string };
  readonly run: (args: readonly string[], io: Io) => Promise<Exit>;
}
