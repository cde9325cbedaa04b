/** A table of one's own through the worker: what is read, what is left out, and the figures that rest on it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  drawPopulation,
  householdAt,
  maybeDate,
  openPolicy,
  type Plan,
  type Population,
  planOn,
  readPopulation,
} from "../../src/engine/index.ts";
import { cellsOf, textOfCells } from "../../src/text/csv-cells.ts";
import type { EngineClient } from "../../src/worker/client.ts";
import type { CostAsked } from "../../src/worker/cost-protocol.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import type { OwnAnswer } from "../../src/worker/own-protocol.ts";
import { tableOfPopulation } from "../support/own-table.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const region = "tianjin";
const texts = {
  vocabulary: source("vocabulary"),
  baseline: source("national"),
  jurisdiction: source(region),
};
const date = "2025-01-31";
const base = { policy: { id: region, texts }, date };
const households = 300;

let plan: Plan;
let drawn: Population;
let table: readonly (readonly string[])[];
let client: EngineClient;

beforeAll(() => {
  const { policy } = openPolicy(texts);
  const described = { file: `${region}.yaml`, text: read(`scenarios/populations/${region}.yaml`) };
  const model = readPopulation(described, () => undefined);
  if (policy === undefined || model === undefined) throw new Error("Nothing to draw from.");
  plan = planOn(policy, maybeDate(date) ?? 0);
  drawn = drawPopulation(model, plan, { size: households, seed: 3 });
  table = tableOfPopulation(drawn, plan);
});
beforeEach(() => {
  client = inProcessClient();
});
afterEach(() => client.close());

const blobOf = (rows: readonly (readonly string[])[]) => new Blob([textOfCells(rows)]);
const nobody = ["义务人", "就诊", "申请"];

async function told(file: Blob, locale: "zh" | "en" = "zh"): Promise<OwnAnswer> {
  const answer = await client.ask("read-own", { ...base, locale, own: { id: "1", file, nobody } });
  if (answer === undefined) throw new Error("The policy cannot be run.");
  return answer;
}

async function readTable(file: Blob) {
  const answer = await told(file);
  if (answer.kind !== "read") throw new Error(answer.why);
  return answer;
}

const proposals: CostAsked["proposals"] = [
  {
    id: "1110",
    settings: [{ parameter: "低保标准", variant: [], value: "1110" }],
    from: "2026-01-01",
    paidFrom: "2026-01-01",
  },
];

test("a table that was written of households costs what those households cost", async () => {
  const cases = Array.from({ length: drawn.size }, (_, row) => {
    const { household = {} } = householdAt(drawn, plan, row);
    const { 申请: _a, 成员: people, ...own } = household;
    const bare = (people as readonly Record<string, never>[]).map(
      ({ 义务人: _b, 就诊: _c, ...person }) => ({ ...person, 义务人: [], 就诊: [] }),
    );
    return { id: String(row), facts: { household: { ...own, 成员: bare, 申请: [] } } };
  });
  const ask = (population: CostAsked["population"]) =>
    client.ask("cost-proposals", { ...base, population, shared: [], proposals });
  const own = await ask({ kind: "own", own: { id: "1", file: blobOf(table), nobody } });
  const same = await ask({ kind: "households", households: cases as never });
  const { comparison } = own.proposals[0]?.result ?? {};
  expect(comparison?.difference).not.toBe("0");
  expect(comparison).toEqual(same.proposals[0]?.result?.comparison);
  expect(own.basis?.population).toBeUndefined();
  expect(own.basis?.own).toEqual({
    rows: table.length - 1,
    used: table.length - 1,
    households,
    given: [],
  });
});

test("the household at which a budget flips is named by its own number, and opens as that one", async () => {
  const own = { id: "1", file: blobOf(table), nobody };
  const population = { kind: "own" as const, own };
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error("There is no proposal.");
  const asked = { ...base, population, shared: [], proposal };
  const { parameter, variant } = { parameter: "低保标准", variant: [] };
  const figure = { parameter, variant, value: "1010", step: "1" };
  const found = await client.ask("cost-solve", { ...asked, figure, budget: "9000", upTo: "1012" });
  const { flip, next } = found ?? {};
  if (flip === undefined || next === undefined) throw new Error("Nothing flips.");
  expect(flip.id).toBe(`H${String(flip.row).padStart(6, "0")}`);
  const settings = [{ parameter, variant, value: next.value }];
  const { rows, total } = await client.ask("cost-rows", {
    ...{ ...asked, proposal: { ...proposal, settings } },
    of: { kind: "row", row: flip.row },
    ...{ first: 0, count: 20 },
  });
  expect([total, rows.map(({ id }) => id)]).toEqual([1, [flip.id]]);
  expect(Number(rows[0]?.change)).toBeGreaterThan(0);
});

test("a group opens its households under their own numbers, those that state nothing among them", async () => {
  const [heads = [], ...rows] = table;
  const [at, name] = [heads.indexOf("户籍类别"), heads.indexOf("户号")];
  const isBare = (cells: readonly string[]) => (cells[name] ?? "") < "H000020";
  const bare = [heads, ...rows.map((cells) => (isBare(cells) ? cells.with(at, "") : cells))];
  const own = { id: "1", file: blobOf(bare), nobody };
  const asked = { ...base, population: { kind: "own" as const, own }, shared: [], proposals };
  const answer = await client.ask("cost-proposals", asked);
  const { groups = [] } = answer.proposals[0]?.result?.comparison ?? {};
  const way = groups.find(({ by }) => by.kind === "fact" && by.name === "户籍类别");
  const [proposal] = proposals;
  if (way === undefined || proposal === undefined) throw new Error("There is nothing to open.");
  const { proposals: _, ...page } = { ...asked, proposal, first: 0, count: 1000 };
  const opened = new Map<string | undefined, readonly (string | undefined)[]>();
  for (const { option } of way.groups) {
    const group = { by: way.by, ...(option === undefined ? {} : { option }) };
    const { rows: found } = await client.ask("cost-rows", {
      ...page,
      of: { kind: "group", ...group },
    });
    expect(found.every(({ facts }) => facts.household?.户籍类别 === option)).toBe(true);
    opened.set(
      option,
      found.map(({ id }) => id),
    );
  }
  const numbers = (wanted: string) => [
    ...new Set(bare.slice(1).flatMap((cells) => (cells[at] === wanted ? [cells[name]] : []))),
  ];
  expect(opened.get(undefined)).toEqual(numbers(""));
  for (const option of ["城镇", "农村"]) expect(opened.get(option)).toEqual(numbers(option));
  expect([...opened.values()].flat()).toHaveLength(households);
});

test("what a described population supposes of an open text is supposed of one's own households, and said", async () => {
  const other = "alxa";
  const policy = { id: other, texts: { ...texts, jurisdiction: source(other) } };
  const supposed = { file: `${other}.yaml`, text: read(`scenarios/populations/${other}.yaml`) };
  const own = { id: "1", file: blobOf(table), nobody };
  const ask = (population: CostAsked["population"]) =>
    client.ask("cost-proposals", { policy, date, population, shared: [], proposals });
  const open = await ask({ kind: "own", own });
  const settled = await ask({ kind: "own", own, supposed });
  expect(open.proposals[0]?.result?.comparison.difference).toBe("0");
  expect(open.proposals[0]?.result?.comparison.notCounted).not.toEqual([]);
  expect(settled.basis?.own?.given).not.toEqual([]);
  expect(settled.proposals[0]?.result?.comparison.difference).not.toBe("0");
});

test("rows read are rows used and rows left out, each of these with its cell, its reason and a way out", async () => {
  const [heads = [], ...rows] = table;
  const at = heads.indexOf("户籍类别");
  const spoilt = rows.map((cells, i) => (i === 0 ? cells.with(at, "乡下") : cells));
  const answer = await readTable(blobOf([heads, ...spoilt]));
  const { counts, faults, tally, rejects } = answer;
  expect(counts.rows).toBe(rows.length);
  const left = new Set(faults.map(({ row }) => row));
  expect(counts.used).toBe(counts.rows - left.size);
  expect(counts.households).toBe(households - 1);
  expect(faults[0]).toMatchObject({
    row: 2,
    column: at + 1,
    head: "户籍类别",
    code: "case/unknown-option",
    text: "乡下",
  });
  for (const { sentence, way } of faults) expect([sentence, way].join()).toMatch(/。,.+。$/);
  expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(faults.length);
  const file = cellsOf((await rejects?.text()) ?? "").rows;
  expect(file.slice(1).map(({ cells }) => Number(cells[0]))).toEqual(faults.map(({ row }) => row));
});

test("a formula in a cell that was left out is no formula in the file of rows left out", async () => {
  const file = new Blob(['户号,月工资\n1,100\n2,"=HYPERLINK(""x"")"\n']);
  const { rejects } = await readTable(file);
  expect(await rejects?.text()).toContain("'=HYPERLINK");
});

test.each([
  ["empty", new Blob([])],
  ["no-rows", new Blob(["户号,月工资\n"])],
  ["empty", new Blob(["\n\n"])],
  ["no-text", new Blob([Uint8Array.from([0xff, 0x00, 0x80, 0xff])])],
  ["workbook", new Blob(["PK\u0003\u0004rest"])],
  ["unclosed", new Blob(['户号,月工资\n1,"100\n2,50\n'])],
])("a file that is %s is refused as that", async (why, file) => {
  expect(await told(file)).toMatchObject({ kind: "refused", why });
});

test("the encoding is found, and the same table is the same in each", async () => {
  const text = "户号,户籍类别\n1,城镇\n";
  const gb = Uint8Array.from([
    0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xbc, 0xae, 0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0x31, 0x2c,
    0xb3, 0xc7, 0xd5, 0xf2, 0x0a,
  ]);
  const wide = Uint8Array.from(
    [0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))].flatMap((code) => [
      code & 255,
      code >> 8,
    ]),
  );
  const answers: Awaited<ReturnType<typeof readTable>>[] = [];
  for (const bytes of [new TextEncoder().encode(text), gb, wide]) {
    client.close();
    client = inProcessClient();
    answers.push(await readTable(new Blob([bytes])));
  }
  expect(answers.map(({ encoding }) => encoding)).toEqual(["utf-8", "gb18030", "utf-16"]);
  for (const { preview, counts } of answers)
    expect([preview, counts.households]).toEqual([[["1", "城镇"]], 1]);
});

test("a column mapped by hand is read as that, and one left out is not", async () => {
  const file = new Blob(["编号,类别\n007,城镇\n"]);
  const first = await readTable(file);
  expect(first.columns.map(({ note }) => note)).toEqual(["unknown", "unknown"]);
  const columns = [
    { kind: "household" },
    { kind: "fact", entity: "家庭", fact: "户籍类别" },
  ] as const;
  const own = { id: "1", file, nobody, columns };
  const answer = await client.ask("read-own", { ...base, locale: "zh", own });
  expect(answer).toMatchObject({ kind: "read", counts: { rows: 1, used: 1, households: 1 } });
});

test("a file that can no longer be read is refused, not taken for an empty one", async () => {
  const gone = new Blob(["户号\n1\n"]);
  Object.defineProperty(gone, "slice", {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error("NotReadableError")) }),
  });
  const { openTable } = await import("../../src/tables/open-table.ts");
  expect(await openTable(gone, async () => undefined)).toMatchObject({ why: "unreadable" });
});

test.each(["zh", "en"] as const)("the template is read back whole, %s", async (locale) => {
  const template = await client.ask("own-template", { ...base, locale });
  const rows = cellsOf((await template?.text()) ?? "").rows.map(({ cells }) => cells);
  expect(rows).toHaveLength(2);
  const answer = await readTable(template ?? new Blob());
  expect(answer.columns.filter(({ use }) => use.kind === "ignored")).toEqual([]);
  expect(answer.columns.slice(0, 2).map(({ use }) => use.kind)).toEqual(["household", "weight"]);
  expect(answer.faults.map(({ row, code }) => [row, code])).toEqual([[2, "microdata/explains"]]);
  expect(answer.counts).toMatchObject({ rows: 1, used: 0, households: 0 });
});

test("the template asks for incomes too, and says what an empty cell means", async () => {
  const template = await client.ask("own-template", { ...base, locale: "zh" });
  const [heads = [], meanings = []] = cellsOf((await template?.text()) ?? "").rows.map(
    ({ cells }) => cells,
  );
  const meaningOf = (head: string) => meanings[heads.indexOf(head)];
  expect(meaningOf("月工资（元/人/月）")).toBe("元/人/月，不小于 0，空着是 0");
  expect(meaningOf("在就业")).toBe("是、否，空着是 否");
  // Absence of this one leaves a household unknown: nothing is said of an empty cell.
  expect(meaningOf("财产符合规定")).toBe("是、否");
});

test("reading stops when it is told to", async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => `${i},城镇`).join("\n");
  const leaving = new AbortController();
  const own = { id: "9", file: new Blob([`户号,户籍类别\n${lines}`]), nobody };
  const reading = client.ask(
    "read-own",
    { ...base, locale: "zh", own },
    { signal: leaving.signal, onProgress: () => leaving.abort() },
  );
  await expect(reading).rejects.toThrow("cancelled");
  expect((await readTable(new Blob(["户号,户籍类别\n1,城镇\n"]))).counts.used).toBe(1);
});
