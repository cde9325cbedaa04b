/**
 * A text of rules from the reader's disk.
 *
 * Out:      its text, from UTF-8 or from GB18030, as older Chinese programs write; or why it is not opened.
 * Ignores:  what the text says.
 */

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

/** Control characters beyond tab and line ends are in no text that anybody wrote. */
const binary = /[^\P{Cc}\t\n\v\f\r\x85]/u;

function maybeTextOf(bytes: ArrayBuffer): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return binary.test(text) ? undefined : text;
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}
