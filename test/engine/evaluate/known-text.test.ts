/** A value as text, and a text as a value of a type. */
import { describe, expect, test } from "vitest";
import { maybeKnownFromText, textFromKnown } from "../../../src/engine/evaluate/known-text.ts";
import type { PlanType } from "../../../src/engine/plan/types.ts";

const number: PlanType = { kind: "number", unit: { text: "", key: "" } };
const of = (kind: "boolean" | "date" | "datetime" | "string"): PlanType => ({ kind });

test.for<[value: Parameters<typeof textFromKnown>[0], type: PlanType, text: string]>([
  [{ n: 600n, d: 1n }, number, "600"],
  [{ n: 1n, d: 3n }, number, "1/3"],
  [true, of("boolean"), "true"],
  ["城镇", of("string"), "城镇"],
  [19052, of("date"), "2022-03-01"],
  [19052 * 86_400 + 9 * 3600, of("datetime"), "2022-03-01T09:00"],
])("%o is written %s", ([value, type, text]) => expect(textFromKnown(value, type)).toBe(text));

describe("a text of a type", () => {
  test.for<[text: string, type: PlanType, value: unknown]>([
    ["1.5", number, { n: 3n, d: 2n }],
    ["1/3", number, { n: 1n, d: 3n }],
    ["-2/6", number, { n: -1n, d: 3n }],
    ["12/10", number, { n: 6n, d: 5n }],
    ["1/0", number, undefined],
    ["1/-3", number, undefined],
    ["x1/3", number, undefined],
    ["1/3x", number, undefined],
    ["true", of("boolean"), true],
    ["yes", of("boolean"), true],
    ["是", of("boolean"), true],
    ["false", of("boolean"), false],
    ["no", of("boolean"), false],
    ["否", of("boolean"), false],
    ["对", of("boolean"), undefined],
    ["2022-03-01", of("date"), 19052],
    ["2022-03", of("date"), 19052],
    ["2022", of("date"), undefined],
    ["2022-03-01T09:00", of("datetime"), 19052 * 86_400 + 9 * 3600],
    ["2022-03-01", of("datetime"), undefined],
    ["城镇", of("string"), "城镇"],
  ])("%s", ([text, type, value]) => expect(maybeKnownFromText(text, type)).toEqual(value));
});
