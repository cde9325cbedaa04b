import { expect, test } from "vitest";
import { type FormEdit, tryEdit } from "../../../../src/engine/author/forms/try-edit.ts";
import { specTexts } from "../../../support/shipped.ts";

const texts = specTexts("tianjin");
const codesOf = (edit: FormEdit, before = texts) => {
  const tried = tryEdit(before, edit, "tianjin.yaml");
  return tried.kind === "refused" ? tried.faults.map(({ code }) => code) : tried.kind;
};
const standard = { parameter: "低保标准", kind: "write-value", row: 0 } as const;
const figure = { parameter: "低收入家庭救助比例", kind: "write-figure", row: 0 } as const;
const value = { ...figure, field: "value", variant: [] } as const;

test("a figure that is no exact decimal, a day that is none and an end before its beginning are refused", () => {
  expect(codesOf({ ...value, text: "1,055" })).toEqual(["schema/not-a-number"]);
  expect(codesOf({ ...value, text: "30%" })).toEqual(["schema/not-a-number"]);
  expect(codesOf({ ...standard, field: "from", text: "2015-02-30" })).toEqual([
    "schema/not-a-date",
  ]);
  expect(codesOf({ ...standard, field: "to", text: "2014-12-31" })).toEqual([
    "spec/ends-before-start",
  ]);
});

test("an assumed figure without a range is refused, and one with its ends the wrong way round", () => {
  const assumed = {
    parameter: figure.parameter,
    kind: "set-status",
    row: 0,
    status: "assumed",
  } as const;
  expect(codesOf({ ...assumed, ranges: [] })).toEqual(["spec/missing-range"]);
  const ranges = [{ variant: [], least: "0.4", most: "0.2" }];
  expect(codesOf({ ...assumed, ranges })).toEqual(["spec/range-order"]);
});

test("what changes nothing is no edit; faults of before do not stand in the way of another", () => {
  const written =
    /低收入家庭救助比例:[\s\S]*?value: ([\d.]+)/.exec(texts.jurisdiction.text)?.[1] ?? "";
  expect(codesOf({ ...value, text: written })).toBe("same");
  const { jurisdiction } = texts;
  const text = jurisdiction.text.replace("status: published", "status: publisht");
  const faulty = { ...texts, jurisdiction: { ...jurisdiction, text } };
  expect(codesOf({ ...value, text: "0.35" }, faulty)).toBe("edit");
});

test("a cell that cannot be read is refused, and a last row that would leave none", () => {
  const cell = { table: 0, kind: "write-cell", row: 0, column: 0 } as const;
  expect(codesOf({ ...cell, text: "[1..2" })).not.toBe("edit");
  expect(codesOf({ ...cell, text: "1 | 2" })).not.toBe("edit");
  expect(codesOf({ ...cell, text: "[1..3]" })).toBe("edit");
});

test("a range and a standing are one edit, which one step undoes", () => {
  const ranges = [{ variant: [], least: "0.2", most: "0.4" }];
  const edit = {
    parameter: figure.parameter,
    kind: "set-status",
    row: 0,
    status: "assumed",
    ranges,
  } as const;
  const tried = tryEdit(texts, edit, "tianjin.yaml");
  if (tried.kind !== "edit") throw new Error(tried.kind);
  expect(tried.edit.text).toBe("range: [0.2, 0.4], status: assumed");
});
