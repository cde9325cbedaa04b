/** Sums and counts of models, as sentences say them. */
import { expect, test } from "vitest";
import { countDigits, estimatedMoney } from "../../src/text/figures.ts";

test.each([
  ["84204242.29", "≈8,420万元", "≈84.2 million yuan"],
  ["1964110526.49", "≈19.6亿元", "≈1.96 billion yuan"],
  ["902568.77", "≈90.3万元", "≈903 thousand yuan"],
  ["-3976129.38", "≈−398万元", "≈−3.98 million yuan"],
  ["99950", "≈10万元", "≈100 thousand yuan"],
  ["10000/3", "≈3,330元", "≈3.33 thousand yuan"],
])("a model's %s yuan are told to three digits", (value, zh, en) => {
  expect(estimatedMoney(value, "zh")).toBe(zh);
  expect(estimatedMoney(value, "en")).toBe(en);
});

test.each([
  ["1554", "1,554"],
  ["1581.5", "≈1,582"],
  ["972.999", "≈973"],
  ["10/3", "≈3"],
])("%s households are told as whole ones", (value, told) => {
  expect(countDigits(value)).toBe(told);
});
