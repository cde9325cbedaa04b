/** Parts to the fen add up to their total to the fen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rational, toTheFen } from "../../../src/engine/index.ts";

const fens = (text: string) => BigInt(text.replace(".", ""));

test("the part with the largest rest takes the fen that is over", () => {
  // 0.004 + 0.004 + 0.004 = 0.012, to the fen 0.01; 1/3 three times is 1.
  expect(toTheFen([rational(1n, 250n), rational(1n, 250n), rational(1n, 250n)]).total).toBe("0.01");
  expect(toTheFen([rational(1n, 3n), rational(1n, 3n), rational(1n, 3n)])).toEqual({
    parts: ["0.34", "0.33", "0.33"],
    total: "1.00",
  });
  expect(toTheFen([rational(1n), rational(-1n, 8n)])).toEqual({
    parts: ["1.00", "-0.12"],
    total: "0.88",
  });
});

test("parts always add up, each within a fen of what it is", () => {
  const part = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 7000n));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (drawn) => {
      const parts = drawn.map(([n, d]) => rational(n, d));
      const { parts: shown, total } = toTheFen(parts);
      expect(shown.reduce((sum, one) => sum + fens(one), 0n)).toBe(fens(total));
      for (const [index, { n, d }] of parts.entries()) {
        const off = fens(shown[index] ?? "") * d - n * 100n;
        expect(off < d && off > -d).toBe(true);
      }
    }),
  );
});
