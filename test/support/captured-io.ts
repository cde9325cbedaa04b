/**
 * Surroundings for commands in tests: a folder, an input, and what was written.
 */
import type { Io } from "../../src/cli/io.ts";
import { packageRoot } from "../../src/cli/policy-shelf.ts";

export interface CapturedIo extends Io {
  /** Everything written to the output. */
  readonly written: () => string;
  /** Everything written to the error output. */
  readonly told: () => string;
}

/** `input` is handed over in pieces of a few bytes, as a slow writer would. */
export function capturedIo({
  input = "",
  folder = packageRoot,
  isTerminal = false,
} = {}): CapturedIo {
  const out: string[] = [];
  const error: string[] = [];
  return {
    folder,
    input: () => piecesOf(input),
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
    isTerminal,
    written: () => out.join(""),
    told: () => error.join(""),
  };
}

const pieceLength = 1001;

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
