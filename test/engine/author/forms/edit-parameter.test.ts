import { describe, expect, test } from "vitest";
import type { ParameterEdit } from "../../../../src/engine/author/forms/edit-parameter.ts";
import { maybeParameterEdit } from "../../../../src/engine/author/forms/edit-parameter.ts";
import { carriedOut, parameterFixes, readText } from "../../../support/form-edits.ts";

type Unnamed<Edit> = Edit extends unknown ? Omit<Edit, "parameter"> : never;

/** The text after an edit of the parameter 标准, whose values are given. */
function edited(values: string, edit: Unnamed<ParameterEdit>): string {
  const source = readText("x.yaml", `parameters:\n  标准:\n${values}`);
  // The kinds of edit are told apart by what is left.
  const fixes = parameterFixes(source, { ...edit, parameter: "标准" } as ParameterEdit);
  return carriedOut(source.text, fixes).slice("parameters:\n  标准:\n".length);
}

const value = {
  from: "2026-01-01",
  figures: [{ variant: [], text: "1100" }],
  status: "published",
  ranges: [],
  cite: [],
} as const;

describe("a value added", () => {
  test("stands in lines where the last one does, below the comment of its line", () => {
    const values = "    values:\n      - from: 2025-01-01\n        value: 1 # old\n    note: n\n";
    expect(edited(values, { kind: "add-value", value })).toBe(
      "    values:\n      - from: 2025-01-01\n        value: 1 # old\n" +
        "      - from: 2026-01-01\n        value: 1100\n        status: published\n    note: n\n",
    );
  });

  test("stands between brackets where the list does", () => {
    expect(
      edited("    values: [{from: 2025-01-01, value: 1}]\n", { kind: "add-value", value }),
    ).toBe(
      "    values: [{from: 2025-01-01, value: 1}, {from: 2026-01-01, value: 1100, status: published}]\n",
    );
  });

  test("is the first of an open parameter, with variants, a range and two sources", () => {
    const figures = [
      { variant: ["城镇"], text: "700" },
      { variant: ["农村", "是"], text: "500" },
    ];
    const ranges = [{ variant: ["城镇"], least: "690", most: "710" }];
    const given = { ...value, figures, ranges, status: "assumed", cite: ["甲", "乙"] } as const;
    expect(edited("    unit: 元\n", { kind: "add-value", value: given })).toBe(
      "    unit: 元\n    values:\n      - {from: 2026-01-01, value: {城镇: 700, 农村: {是: 500}}, " +
        "range: {城镇: [690, 710]}, status: assumed, cite: [甲, 乙]}\n",
    );
  });

  test("keeps the line endings of the file", () => {
    const values = "    values:\r\n      - {from: 2025-01-01, value: 1}\r\n";
    expect(edited(values, { kind: "add-value", value })).toBe(
      "    values:\r\n      - {from: 2025-01-01, value: 1}\r\n" +
        "      - {from: 2026-01-01, value: 1100, status: published}\r\n",
    );
  });
});

describe("a value removed", () => {
  const two =
    "    values:\n      - {from: 2025-01-01, value: 1} # one\n      # two\n      - {from: 2026-01-01, value: 2}\n";

  test("takes the comment of its own line with it, and no other", () => {
    expect(edited(two, { kind: "remove-value", row: 0 })).toBe(
      "    values:\n      # two\n      - {from: 2026-01-01, value: 2}\n",
    );
  });

  test("leaves the parameter open when it was the only one", () => {
    const one = "    unit: 元\n    values:\n      - {from: 2025-01-01, value: 1}\n    note: n\n";
    expect(edited(one, { kind: "remove-value", row: 0 })).toBe("    unit: 元\n    note: n\n");
  });

  test("between brackets takes its comma", () => {
    const list = "    values: [{from: 2025-01-01, value: 1}, {from: 2026-01-01, value: 2}]\n";
    const left = "    values: [{from: 2026-01-01, value: 2}]\n";
    expect(edited(list, { kind: "remove-value", row: 0 })).toBe(left);
    expect(edited(list, { kind: "remove-value", row: 1 })).toBe(
      left.replace("2026-01-01, value: 2", "2025-01-01, value: 1"),
    );
  });
});

describe("a piece written", () => {
  const write = { kind: "write-value", row: 0 } as const;

  test("keeps its quotes", () => {
    const quoted = "    values:\n      - {from: '2025-01-01', value: \"1\"}\n";
    expect(edited(quoted, { ...write, field: "from", text: "2025-02-01" })).toBe(
      quoted.replace("2025-01-01", "2025-02-01"),
    );
    const figure = {
      kind: "write-figure",
      row: 0,
      field: "value",
      variant: [],
      text: "2",
    } as const;
    expect(edited(quoted, figure)).toBe(quoted.replace('"1"', '"2"'));
  });

  test("is put in quotes where it would be read as something else", () => {
    const plain = "    values:\n      - {from: 2025-01-01, value: 1}\n";
    const figure = {
      kind: "write-figure",
      row: 0,
      field: "value",
      variant: [],
      text: "1,055",
    } as const;
    expect(edited(plain, figure)).toBe(plain.replace("value: 1", 'value: "1,055"'));
  });

  test("an end is put behind the beginning, and taken out again", () => {
    const plain = "    values:\n      - {from: 2025-01-01, value: 1}\n";
    const ended = edited(plain, { ...write, field: "to", text: "2025-12-31" });
    expect(ended).toBe(plain.replace("01-01,", "01-01, to: 2025-12-31,"));
    expect(edited(ended, { ...write, field: "to", text: "" })).toBe(plain);
    const lines = "    values:\n      - from: 2025-01-01 # first\n        value: 1\n";
    const inLines = edited(lines, { ...write, field: "to", text: "2025-12-31" });
    expect(inLines).toBe(lines.replace("# first\n", "# first\n        to: 2025-12-31\n"));
    expect(edited(inLines, { ...write, field: "to", text: "" })).toBe(lines);
  });

  test("an assumed value is written together with its range", () => {
    const plain = "    values:\n      - {from: 2025-01-01, value: 1, status: published}\n";
    const ranges = [{ variant: [], least: "0.5", most: "2" }];
    expect(edited(plain, { kind: "set-status", row: 0, status: "assumed", ranges })).toBe(
      plain.replace("status: published", "range: [0.5, 2], status: assumed"),
    );
  });

  test("a source becomes several, one and none", () => {
    const plain = "    values:\n      - {from: 2025-01-01, value: 1, cite: 甲}\n";
    const several = edited(plain, { ...write, field: "cite", text: "甲、乙" });
    expect(several).toBe(plain.replace("甲", "[甲, 乙]"));
    expect(edited(several, { ...write, field: "cite", text: "甲" })).toBe(plain);
    const none = edited(plain, { ...write, field: "cite", text: "" });
    expect(none).toBe(plain.replace(", cite: 甲", ""));
    expect(edited(none, { ...write, field: "cite", text: "甲" })).toBe(plain);
  });
});

test("what only the text can settle is left to it", () => {
  const source = readText(
    "x.yaml",
    "parameters:\n  标准:\n    values:\n      - from: 2025-01-01\n        value: 1\n        cite:\n          - 甲 # why\n          - 乙\n",
  );
  const write = { parameter: "标准", kind: "write-value", row: 0, field: "cite" } as const;
  expect(maybeParameterEdit(source, source.tree, { ...write, text: "丙, 丁" })).toBeUndefined();
  expect(maybeParameterEdit(source, source.tree, { ...write, row: 1, text: "丙" })).toBeUndefined();
  expect(
    maybeParameterEdit(source, source.tree, { ...write, parameter: "无", text: "丙" }),
  ).toBeUndefined();
});
