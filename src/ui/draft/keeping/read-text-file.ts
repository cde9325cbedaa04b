/**
 * A text of rules from the reader's disk.
 *
 * Out:      its text, from UTF-8 or from GB18030, as older Chinese programs write; or why it is not opened.
 * Ignores:  what the text says.
 */
import { maybeTextOf } from "../../../text/decode-text.ts";

export type ReadText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly why: RefusedWhy };

export type RefusedWhy = "too-large" | "no-text" | "unreadable";

/** Far beyond any policy. */
export const mostTextBytes = 2 * 1024 * 1024;

export async function readTextFile(file: File): Promise<ReadText> {
  if (file.size > mostTextBytes) return { kind: "refused", why: "too-large" };
  try {
    const text = maybeTextOf(await file.arrayBuffer());
    return text === undefined ? { kind: "refused", why: "no-text" } : { kind: "text", text };
  } catch {
    // A file can be gone, or be a folder, by the time it is read.
    return { kind: "refused", why: "unreadable" };
  }
}
