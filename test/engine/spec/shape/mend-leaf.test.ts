import { expect, test } from "vitest";
import {
  maybeMendedBoolean,
  maybeMendedDate,
  maybeMendedNumber,
} from "../../../../src/engine/spec/shape/mend-leaf.ts";

test("a number is mended where only one can have been meant", () => {
  expect(
    ["1,010", "+3", "-5_0", "1.5e2", "２．５", "3亿", "007", "0"].map(maybeMendedNumber),
  ).toEqual(["1010", "3", "-50", "150", "2.5", "300000000", "7", "0"]);
});

test("a word, a sum and what could be two numbers are left alone", () => {
  expect(["much", "1+2", "", ".", "1.2.3", "1e99", "0,5"].map(maybeMendedNumber)).toEqual(
    Array(7).fill(undefined),
  );
});

test("a date is mended in the ways that offices write it, never to a day that is none", () => {
  expect(["2022年3月1日", "2022.3.1", "20220301", "２０２２-３-１"].map(maybeMendedDate)).toEqual(
    Array(4).fill("2022-03-01"),
  );
  expect(["2022-02-30", "3/1/2022", "2022年3月"].map(maybeMendedDate)).toEqual(
    Array(3).fill(undefined),
  );
});

test("the words of yes and no become true and false", () => {
  expect(["Yes", "是", "off", "无", "maybe"].map(maybeMendedBoolean)).toEqual([
    "true",
    "true",
    "false",
    "false",
    undefined,
  ]);
});
