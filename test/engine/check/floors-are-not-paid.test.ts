/** The lesser side of a comparison is a limit, whichever way it is written; nothing else is. */
import { expect, test } from "vitest";
import { holdPolicy } from "../../support/hold-policy.ts";

/** What is told of an amount of `标准 * 倍数` beside a check. */
function told(when: string, formula = "标准 * 倍数") {
  const { diagnostics } = holdPolicy(`parameters:
  标准: {en: standard, unit: 元/户/月, cite: d.1}
  倍数: {en: multiple, cite: d.1}
programmes:
  低保:
    en: dibao
    on: 家庭
    cite: d.1
    amount:
      unit: 元/户/月
      formula: ${formula}
checks:
  下限: {en: floor, when: ${when}, cite: d.1}
`);
  return diagnostics
    .filter(({ code }) => code === "check/floor-as-payment")
    .map(({ details }) => details);
}

test.for([
  "标准 >= 标准 * 倍数",
  "标准 > 标准 * 倍数",
  "标准 * 倍数 <= 标准",
  "标准 * 倍数 < 标准",
])("%s sets the limit", (when) => {
  expect(told(when)).toEqual([{ name: "低保", limit: "下限" }]);
});

test.for([
  "标准 <= 标准 * 倍数",
  "标准 < 标准 * 倍数",
  "标准 * 倍数 >= 标准",
  "标准 * 倍数 > 标准",
  "标准 = 标准 * 倍数",
  "标准 * 倍数 != 标准",
  "not(标准 >= 标准 * 倍数)",
])("%s does not", (when) => {
  expect(told(when)).toEqual([]);
});

test("a limit that is one name or one number alone is none", () => {
  expect(told("标准 * 2 >= 标准", "标准")).toEqual([]);
  expect(told("标准 >= 5", "5")).toEqual([]);
});
