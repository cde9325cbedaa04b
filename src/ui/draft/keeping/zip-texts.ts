/**
 * Several texts as one zip file, made in the page.
 *
 * In:       names and texts.
 * Out:      the bytes of the file; each text in it as UTF-8.
 * Ignores:  which texts are worth it, and how the file reaches the reader's disk.
 */
import { strToU8, zipSync } from "fflate";
import type { NamedText } from "../texts-state.ts";

export function zipOfTexts(texts: readonly NamedText[], now: number): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(texts.map(({ name, text }) => [name, strToU8(text)]));
  // A copy that owns its memory, as a Blob wants it.
  return new Uint8Array(zipSync(entries, { level: 6, mtime: now }));
}
