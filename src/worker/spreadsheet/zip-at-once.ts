/**
 * What the spreadsheet library asks of its zip library, without threads.
 *
 * For large files that library starts threads from blob: addresses, which the content policy refuses without an error,
 * and the file is never finished. The build puts this file in its place (build/in-place-of.mjs); the engine's worker
 * is a thread already.
 */
import { strToU8, type Zippable, zipSync } from "fflate";

export { strToU8, zipSync };

/** The same as the library's own `zip`, done before it returns. */
export function zip(
  files: Zippable,
  tell: (error: Error | null, archive: Uint8Array<ArrayBuffer>) => void,
): void {
  tell(null, zipSync(files));
}
