/**
 * A file as text: UTF-8, GB18030 as older Chinese programs write it, or UTF-16 where a mark at its beginning says so.
 *
 * In:       the file; how to tell of progress.
 * Out:      its text and the encoding that was found; undefined of what is no text in any. Nothing is replaced: a byte
 *           that does not belong ends the try.
 */
import { bytesIn, type TableEncoding, type Tell } from "./table.ts";

const pieceBytes = 4 * 1024 * 1024;
/** Control characters beyond tab and line ends are in no text that anybody wrote. */
const binary = /[^\P{Cc}\t\n\v\f\r\x85]/u;

export interface DecodedFile {
  readonly text: string;
  readonly encoding: TableEncoding;
}

export async function decodeFile(file: Blob, tell: Tell): Promise<DecodedFile | undefined> {
  const head = new Uint8Array(await bytesIn(file, 0, 2));
  const [a, b] = head;
  const wide = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "";
  for (const label of wide === "" ? ["utf-8", "gb18030"] : [wide]) {
    const text = await maybeDecoded(file, label, tell);
    const encoding = label === "utf-8" || label === "gb18030" ? label : "utf-16";
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

async function maybeDecoded(file: Blob, label: string, tell: Tell): Promise<string | undefined> {
  const decoder = new TextDecoder(label, { fatal: true });
  let text = "";
  for (let from = 0; from < file.size; from += pieceBytes) {
    const bytes = await bytesIn(file, from, from + pieceBytes);
    const piece = maybePiece(decoder, bytes, from + pieceBytes < file.size);
    if (piece === undefined || binary.test(piece)) return undefined;
    text += piece;
    await tell(Math.min(from + pieceBytes, file.size), file.size);
  }
  return text;
}

function maybePiece(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean) {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
