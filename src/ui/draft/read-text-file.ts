/**
 * A text of rules from the reader's disk.
 *
 * Out:      its text; nothing where it is no UTF-8 text, or far too large for a policy.
 */

/** Far beyond any policy. */
const mostBytes = 2 * 1024 * 1024;

export async function maybeTextOfFile(file: File): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
