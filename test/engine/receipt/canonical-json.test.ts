import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type JsonValue } from "../../../src/engine/receipt/canonical-json.ts";

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }) as fc.Arbitrary<JsonValue>;

/** The same value with every map's keys in the opposite order of insertion. */
function turned(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  // A list is an object too, and TypeScript does not narrow a readonly list away.
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(turned);
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part)] as const);
  return Object.fromEntries(entries.reverse());
}

describe("the one text of a value", () => {
  test("keys stand in the order of their code units, without spaces", () => {
    const value = { 乙: 1, 甲: ["b", null, true], "10": {}, "9": [] };
    expect(canonicalJson(value)).toBe('{"10":{},"9":[],"乙":1,"甲":["b",null,true]}');
  });

  test("it says what the value says", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("it does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test("a key of digits beside a value changes nothing of its text", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson([value, { "1": 0 }])).toBe(`[${canonicalJson(value)},{"1":0}]`);
      }),
    );
  });

  test("the keys of a large map stand in the same order as those of a small one", () => {
    const keys = Array.from({ length: 40 }, (_, i) => `k${String((i * 7) % 40).padStart(2, "0")}`);
    const small = keys.slice(0, 8);
    for (const some of [keys, small]) {
      const text = canonicalJson(Object.fromEntries(some.map((key) => [key, 0])));
      expect(text).toBe(
        `{${some
          .toSorted()
          .map((key) => `"${key}":0`)
          .join(",")}}`,
      );
    }
  });

  test("a key that a program could stumble over is a key like another", () => {
    const value = JSON.parse('{"__proto__": 1, "constructor": 2}');
    expect(canonicalJson(value)).toBe('{"__proto__":1,"constructor":2}');
  });
});
