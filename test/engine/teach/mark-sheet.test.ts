/** A caseworker's sheet for one case: 3,600 − 1,200 = 2,400; ÷ 4 = 600 < 700; 4 × 700 − 2,400 = 400. */
import { describe, expect, test } from "vitest";
import { lessonOf, markSheet, type SheetEntries } from "../../../src/engine/index.ts";
import { workedCase } from "../../support/training.ts";

const subject = { programme: "低保", path: "" };
const taught = workedCase("yinchuan", "rigid-spending-by-difference");
const steps = lessonOf(taught, subject)?.steps ?? [];

function idOf(name: string, kind?: string): string {
  const step = steps.find((one) => one.name === name && (kind === undefined || one.kind === kind));
  if (step === undefined) throw new Error(`There is no step "${name}".`);
  return step.id;
}

const right: SheetEntries = Object.fromEntries(
  steps.map(({ id, value }) => [id, value?.kind === "truth" ? "" : (value?.text ?? "")]),
);
const income = idOf("低保核算收入");
const perHead = idOf("低保核算人均收入");
const below = idOf("收入低于标准");
const outcome = idOf("低保", "outcome");

function marksOf(entries: SheetEntries) {
  const marked = markSheet(taught, subject, entries);
  return { ...marked, of: (id: string) => marked.steps.find((step) => step.id === id) };
}

test("a sheet that says what the rules say has no fault", () => {
  const { faults, steps: marked } = marksOf(right);
  expect(faults).toBe(0);
  expect(marked.every(({ mark }) => mark === "right")).toBe(true);
});

describe("the deduction was forgotten, and everything after goes on from there", () => {
  const entries = {
    ...right,
    [income]: "3600",
    [perHead]: "900",
    [below]: "no",
    [outcome]: "no",
    exact: "",
    amount: "",
  };
  const marked = marksOf(entries);

  test("the first step that departs is the income, and the mistake has its name", () => {
    expect(marked.first).toBe(income);
    expect(marked.of(income)?.mistakes[0]).toMatchObject({
      kind: "deduction-forgotten",
      name: "必要刚性支出",
    });
  });

  test("what follows from the sheet's own figures is no second fault", () => {
    expect(marked.faults).toBe(1);
    for (const id of [perHead, below, outcome]) expect(marked.of(id)?.mark, id).toBe("follows");
  });

  test("what the rules would have given is still said", () => {
    expect(marked.of(perHead)?.expected).toEqual({ kind: "number", text: "600" });
    expect(marked.of(perHead)?.own).toEqual({ kind: "number", text: "900" });
  });
});

test("a second slip after the first is a fault of its own", () => {
  const { faults, of } = marksOf({ ...right, [income]: "3600", [perHead]: "901" });
  expect(faults).toBeGreaterThan(1);
  expect(of(perHead)?.mark).toBe("wrong");
  expect(of(perHead)?.own).toEqual({ kind: "number", text: "900" });
});

test("the household's income taken for the income a head is named", () => {
  const { of } = marksOf({ ...right, [perHead]: "2,400.00" });
  expect(of(perHead)?.mistakes[0]).toMatchObject({ kind: "not-divided", name: "家庭人口" });
});

test("nothing written is nothing wrong", () => {
  const { faults, first } = marksOf({});
  expect(faults).toBe(0);
  expect(first).toBeUndefined();
});

test("figures may be written as people write them", () => {
  const { of } = marksOf({ ...right, [income]: "２，４００.00 元", amount: "￥400" });
  expect(of(income)?.mark).toBe("right");
  expect(of("amount")?.mark).toBe("right");
});

test("a step that another reading would justify says which", () => {
  // Exactly one and a half times the standard: whether the end counts is a matter of reading.
  const band = workedCase("tianjin", "serious-illness-exactly-one-and-a-half-times");
  const ill = { programme: "单人户低保", path: "成员[1]" };
  const all = lessonOf(band, ill)?.steps ?? [];
  const step = all.find(({ name }) => name === "收入在自选区间");
  const marked = markSheet(band, ill, {
    [step?.id ?? ""]: step?.value?.kind === "word" && step.value.text === "yes" ? "no" : "yes",
  });
  expect(
    marked.steps.find(({ id }) => id === step?.id)?.readings.map(({ reading }) => reading),
  ).toEqual(["自选区间上限"]);
});
