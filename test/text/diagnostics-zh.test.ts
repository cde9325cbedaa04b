import { expect, test } from "vitest";
import { faultSentence, hasChineseSentence } from "../../src/text/diagnostics-zh.ts";
import { codesInSource } from "../support/codes-in-source.ts";

test("every code of the engine and the command line has a Chinese sentence", () => {
  const codes = [...codesInSource()];
  expect(codes.length).toBeGreaterThan(120);
  expect(codes.filter((code) => !hasChineseSentence(code))).toEqual([]);
});

test("a Chinese sentence says the details in Chinese, types included", () => {
  const details = {
    what: '"+" beside a date',
    expected: "a number in 月",
    found: "the list of 成员",
  };
  const fault = { code: "compile/type-clash", message: "", details };
  expect(faultSentence(fault, "zh")).toBe("日期旁的“+”需要以 月 计的数，此处是成员的列表。");
});

test("a code without a Chinese sentence falls back on the English one", () => {
  expect(faultSentence({ code: "new/code", message: "Something new.", details: {} }, "zh")).toBe(
    "Something new.",
  );
});
