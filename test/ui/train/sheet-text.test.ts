/** A caseworker's sheet as office programs hand it over. */
import { describe, expect, test } from "vitest";
import type { Lesson } from "../../../src/engine/index.ts";
import { trainScreenZh } from "../../../src/text/train/zh.ts";
import { entriesFromText } from "../../../src/ui/train/sheet/sheet-text.ts";
import type { TrainWording } from "../../../src/ui/train/train-words.ts";

const step = (id: string, name: string, value: { kind: string; text: string }) => ({
  id,
  kind: "value",
  name,
  en: name,
  unit: "元/户/月",
  value,
  cite: [],
});
const lesson = {
  steps: [
    step("who", "家庭人口", { kind: "number", text: "4" }),
    step("income", "家庭月总收入", { kind: "number", text: "5016" }),
    step("below", "收入低于标准", { kind: "word", text: "yes" }),
  ],
} as unknown as Lesson; // the steps are all that is read of it
const wording = {
  text: trainScreenZh,
  locale: "zh",
  name: (name: string) => name,
} as unknown as TrainWording; // no policy is read
const read = (text: string) => entriesFromText(text, lesson, wording);
const whole = { who: "4", income: "5,016.00", below: "yes" };

describe("rows of a sheet", () => {
  test("copied from an office program: tabs, and commas within the figures", () => {
    expect(read("家庭月总收入\t5,016.00\r\n家庭人口\t4\r\n收入低于标准\t是\r\n")).toEqual(whole);
  });

  test("with their numbers in a column of their own, under a head", () => {
    expect(
      read("序号\t步骤\t所填\n1\t家庭人口\t4\n2\t家庭月总收入\t5,016.00\n3\t收入低于标准\t是"),
    ).toEqual(whole);
  });

  test("as CSV, quoted where a figure has commas", () => {
    expect(read('步骤,所填\n1 家庭人口,4\n家庭月总收入,"5,016.00"\n收入低于标准,是\n')).toEqual(
      whole,
    );
  });

  test("by number alone; rows of other names are passed over", () => {
    expect(read("1\t4\n房屋\t2\n2\t5,016.00")).toEqual({ who: "4", income: "5,016.00" });
  });
});
