/**
 * A stream of bytes as lines of text, however it is cut into pieces.
 *
 * In:   UTF-8, with or without carriage returns and a byte order mark.
 * Out:  each line with its number from 1. Of a line beyond the limit only its beginning is kept, a little longer than
 *       the limit, so that its reader sees that it is too long and memory stays bounded.
 */

export interface Line {
  readonly number: number;
  readonly text: string;
}

const keptCharacters = (1 << 20) + 1;

export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending = "";
  for await (const piece of input) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      number += 1;
      yield { number, text: kept(pending, text.slice(start, end)).replace(/\r$/, "") };
      pending = "";
      start = end + 1;
    }
    pending = kept(pending, text.slice(start));
  }
  pending = kept(pending, decoder.decode());
  if (pending !== "") yield { number: number + 1, text: pending };
}

/** All of a stream as one text. */
export async function textOf(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of input)
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

function kept(begun: string, more: string): string {
  return begun.length >= keptCharacters ? begun : (begun + more).slice(0, keptCharacters);
}
