/** Bytes of a file as text: UTF-8, or GB18030 as older Chinese programs write it. */

/** Control characters beyond tab and line ends are in no text that anybody wrote. */
const binary = /[^\P{Cc}\t\n\v\f\r\x85]/u;

/** Undefined of what is no text in either. */
export function maybeTextOf(bytes: ArrayBuffer | Uint8Array): string | undefined {
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
