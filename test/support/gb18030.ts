/** A text in the encoding of older Chinese programs: what its decoder reads, turned round. */

let codes: Map<string, readonly [number, number]> | undefined;

/** Only signs of one or two bytes, which all of common Chinese is. */
export function gb18030Of(text: string): Uint8Array<ArrayBuffer> {
  const known = codes ?? tableOfPairs();
  codes = known;
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const pair = known.get(sign);
    if (code < 128) bytes.push(code);
    else if (pair === undefined) throw new RangeError(`"${sign}" has no two bytes.`);
    else bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

function tableOfPairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      try {
        const sign = decoder.decode(Uint8Array.from([lead, trail]));
        if (!pairs.has(sign)) pairs.set(sign, [lead, trail]);
      } catch {
        // No sign has these two bytes.
      }
    }
  return pairs;
}
