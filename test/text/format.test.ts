import { expect, test } from "vitest";
import {
  changeText,
  dateInWords,
  groupedDigits,
  paymentDigits,
  rangeText,
  roundedDecimals,
  unitText,
} from "../../src/text/format.ts";

test("a standard keeps its digits and gains separators", () => {
  expect(groupedDigits("1045")).toBe("1,045");
  expect(groupedDigits("1234567.5")).toBe("1,234,567.5");
  expect(groupedDigits("999")).toBe("999");
});

test("a negative figure has a true minus, and there is no negative zero", () => {
  expect(groupedDigits("-209.00")).toBe("\u2212209.00");
  expect(groupedDigits("-0.00")).toBe("0.00");
});

test("a payment always shows the fen, and one finer than a fen is refused", () => {
  expect(paymentDigits("1335")).toBe("1,335.00");
  expect(paymentDigits("313.5")).toBe("313.50");
  expect(paymentDigits("313.500")).toBe("313.50");
  expect(() => paymentDigits("313.505")).toThrow(RangeError);
});

test("rounding is half away from zero, on the digits", () => {
  expect(roundedDecimals("0.125", 2)).toBe("0.13");
  expect(roundedDecimals("-0.125", 2)).toBe("\u22120.13");
  expect(roundedDecimals("999.95", 1)).toBe("1,000.0");
  expect(roundedDecimals("1.4", 0)).toBe("1");
  expect(roundedDecimals("-0.004", 2)).toBe("0.00");
});

test("ranges, changes, units and dates read as each language writes them", () => {
  expect(rangeText("1206", "1260", "zh")).toBe("1,206—1,260");
  expect(rangeText("1206", "1260", "en")).toBe("1,206–1,260");
  expect(changeText("55", "zh")).toBe("▲ 55.00");
  expect(changeText("-12", "zh")).toBe("▼ 12.00");
  expect(changeText("0.00", "zh")).toBe("不变");
  expect(changeText("0", "en")).toBe("unchanged");
  expect(unitText("元/人/月", "zh")).toBe("元/人/月");
  expect(unitText("元/户/月", "en")).toBe("yuan/household/month");
  expect(unitText("人·月", "en")).toBe("person·month");
  expect(dateInWords("2025-10-01", "zh")).toBe("2025年10月1日");
  expect(dateInWords("2025-10-01", "en")).toBe("1 October 2025");
});

test("what is not a decimal is refused, not shown", () => {
  expect(() => groupedDigits("1,045")).toThrow(RangeError);
  expect(() => groupedDigits("")).toThrow(RangeError);
});
