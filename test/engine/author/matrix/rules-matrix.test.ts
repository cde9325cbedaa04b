/** Rules × places: what stands in a cell, and which cells mean the same. */
import { expect, test } from "vitest";
import { type MatrixRow, maybeDate, planOn, rulesMatrix } from "../../../../src/engine/index.ts";
import { linkedPolicy } from "../../../support/shipped.ts";

const places = ["tianjin", "guangdong", "yinchuan", "taian", "alxa"] as const;

function matrixOn(date: string): ReadonlyMap<string, MatrixRow> {
  const columns = places.map((id) => {
    const policy = linkedPolicy(id);
    return { spec: policy.spec, plan: planOn(policy, maybeDate(date) ?? 0) };
  });
  const rows = rulesMatrix(columns, ({ file, start }) => ({ file, line: start }));
  return new Map(rows.map((row) => [row.id, row]));
}

const autumn = matrixOn("2025-10-01");

function cell(id: string, place: (typeof places)[number], matrix = autumn) {
  const found = matrix.get(id)?.cells[places.indexOf(place)];
  if (found === undefined || found.kind === "silent") throw new Error(`${id}: silent in ${place}`);
  return found;
}

test("every row has its own id", () => {
  const columns = [linkedPolicy("alxa")].map((policy) => ({
    spec: policy.spec,
    plan: planOn(policy, 20000),
  }));
  const rows = rulesMatrix(columns, ({ file }) => ({ file, line: 1 }));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("a parameter has the value of the day, its status and its notice", () => {
  const now = cell("parameters/低保标准", "tianjin");
  // 津民规〔2025〕6号: 1,045 yuan from September 2025; 1,010 from September 2020.
  expect(now.values).toEqual([
    {
      variant: [],
      text: "1045",
      status: "published",
      since: "2025-09-01",
      cite: ["津民规〔2025〕6号"],
    },
  ]);
  expect(now.cites).toEqual(["津民规〔2025〕6号"]);
  const before = matrixOn("2025-08-31");
  expect(cell("parameters/低保标准", "tianjin", before).values[0]?.text).toBe("1010");
});

test("an assumed value carries its range", () => {
  const { values } = cell("parameters/低保标准", "guangdong");
  const assumed = values.find(({ variant }) => variant[0] === "一类");
  expect(assumed).toMatchObject({ text: "1248", status: "assumed" });
  expect(assumed?.range).toBeDefined();
});

test("the same number means the same wherever it stands, another number does not", () => {
  // All five have 18 years: three of their own, two by the baseline.
  const ages = places.map((place) => cell("parameters/未成年人年龄上限", place));
  expect(new Set(ages.map(({ meaning }) => meaning))).toEqual(new Set([0]));
  expect(ages.map(({ kind }) => kind)).toEqual(["own", "baseline", "own", "baseline", "own"]);
  expect(cell("parameters/低保标准", "alxa").meaning).not.toBe(
    cell("parameters/低保标准", "tianjin").meaning,
  );
});

test("a comparison with a limit included means something else than one without", () => {
  // tj-2022.2.a lets income lie below the standard; yc-2021.2.4.c first takes off rigid spending.
  const id = "programmes/低保/condition/收入低于标准";
  expect(cell(id, "tianjin").words.formula).toBe("人均月收入 < 低保标准");
  expect(cell(id, "yinchuan").words.formula).toBe("低保核算人均收入 < 低保标准");
  expect(cell(id, "yinchuan").meaning).not.toBe(cell(id, "tianjin").meaning);
  expect(cell(id, "guangdong").meaning).toBe(cell(id, "tianjin").meaning);
});

test("what no text names is silent, and a figure that is named without a number is open", () => {
  const aid = autumn.get("programmes/低收入家庭救助");
  expect(aid?.cells.map(({ kind }) => kind)).toEqual([
    "own",
    ...["silent", "silent", "silent", "silent"],
  ]);
  expect(cell("parameters/特困基本生活标准", "yinchuan")).toMatchObject({
    isOpen: true,
    values: [],
  });
});

test("the weight of the wording is part of the meaning", () => {
  const single = "programmes/单人户低保";
  expect(cell(single, "alxa").force).toBe("may");
  expect(cell(single, "alxa").meaning).not.toBe(cell(single, "tianjin").meaning);
});

test("several conditions of one name in one programme have a row each", () => {
  // alx-2021.10.a names dibao families among those in housing difficulty, alx-2021.10.b among the rural key groups.
  const id = "programmes/住房救助/condition/低保家庭";
  const [first, second] = [cell(id, "alxa"), cell(`${id}/2`, "alxa")];
  expect([first.cites, second.cites]).toEqual([["alx-2021.10.a"], ["alx-2021.10.b"]]);
  expect(second.at.line).toBeGreaterThan(first.at.line);
  expect(autumn.get(`${id}/2`)?.nth).toBe(2);
  expect(autumn.get(`${id}/3`)).toBeUndefined();
});
