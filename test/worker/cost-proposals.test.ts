/** What the cost screen is told: figures recomputed from rows, faults as data, and a run that stops when it is told to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { EngineClient } from "../../src/worker/client.ts";
import type { CostAsked } from "../../src/worker/cost-protocol.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { thousandths } from "../support/costed.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const region = "alxa";
const first = { parameter: "低保标准", variant: [] };
const proposal = (value: string) => ({
  id: value,
  settings: [{ ...first, value }],
  from: "2026-01-01",
  paidFrom: "2026-03-01",
});
const asked: CostAsked = {
  policy: {
    id: region,
    texts: {
      vocabulary: source("vocabulary"),
      baseline: source("national"),
      jurisdiction: source(region),
    },
  },
  population: {
    kind: "model",
    source: { file: `${region}.yaml`, text: read(`scenarios/populations/${region}.yaml`) },
    size: 200,
    seed: 3,
  },
  date: "2025-01-31",
  shared: [],
  proposals: [proposal("1110")],
};

let client: EngineClient;
afterEach(() => client.close());

test("the baseline meets what was published, and arrears are paid in the first month of payment", async () => {
  client = inProcessClient();
  const { basis, proposals } = await client.ask("cost-proposals", asked);
  expect(basis?.population?.fit.every(({ isMet }) => isMet)).toBe(true);
  const { comparison, firstYear } = proposals[0]?.result ?? {};
  const sum = comparison?.parts.reduce((all, { shown }) => all + thousandths(shown), 0n);
  expect(sum).toBe(thousandths(comparison?.shown ?? ""));
  const months = firstYear?.months.slice(0, 4).map(({ month, arrears }) => [month, arrears]);
  expect(months).toEqual([
    ["2026-01", undefined],
    ["2026-02", undefined],
    ["2026-03", 2],
    ["2026-04", undefined],
  ]);
  expect(firstYear?.months.slice(0, 2).map(({ paid }) => paid)).toEqual(["0", "0"]);
});

test("the rows of a class are as many as the class counts, and each gains what it says", async () => {
  client = inProcessClient();
  const { proposals } = await client.ask("cost-proposals", asked);
  const { policy, population, date, shared } = asked;
  const rows = await client.ask("cost-rows", {
    ...{ policy, population, date, shared, proposal: proposal("1110") },
    of: { kind: "class", of: "gain" },
    first: 0,
    count: 1000,
  });
  const { comparison } = proposals[0]?.result ?? {};
  expect(rows.total).toBe(comparison?.classes.gain.rows);
  expect(rows.rows.every(({ change = "" }) => /^\d/.test(change) && change !== "0")).toBe(true);
  expect(rows.rows[0]?.facts.household).toBeDefined();
});

test("the rows of a band are as many as it counts, and a row beyond the last is none", async () => {
  client = inProcessClient();
  const { proposals } = await client.ask("cost-proposals", asked);
  const { policy, population, date, shared } = asked;
  const base = { policy, population, date, shared, proposal: proposal("1110") };
  const page = { first: 0, count: 1000 };
  for (const { heads, ...edges } of proposals[0]?.result?.comparison.bands ?? []) {
    const rows = await client.ask("cost-rows", {
      ...base,
      ...page,
      of: { kind: "band", ...edges },
    });
    expect(rows.total).toBe(heads.rows);
    const months = rows.rows.map(({ change = "0" }) => Number(change) / 12);
    expect(months.every((month) => month > Number(edges.over ?? Number.NEGATIVE_INFINITY))).toBe(
      true,
    );
  }
  const one = await client.ask("cost-rows", { ...base, ...page, of: { kind: "row", row: 7 } });
  expect([one.total, one.rows[0]?.row]).toEqual([1, 7]);
  const none = await client.ask("cost-rows", { ...base, ...page, of: { kind: "row", row: 200 } });
  expect(none).toEqual({ total: 0, rows: [] });
});

test("a value that is no number and a parameter that is not there are told, and the others still stand", async () => {
  client = inProcessClient();
  const strange = { ...proposal("1"), settings: [{ ...first, parameter: "无", value: "1" }] };
  const { proposals } = await client.ask("cost-proposals", {
    ...asked,
    proposals: [proposal("x"), strange, proposal("1100")],
  });
  const kinds = proposals.map(({ faults }) =>
    faults.map((fault) => fault.kind === "setting" && fault.fault.kind),
  );
  expect(kinds).toEqual([["not-a-number"], ["unknown-parameter"], []]);
  expect(proposals[2]?.result?.comparison.parts.length).toBeGreaterThan(0);
});

test("a document that does not compile is told with its place", async () => {
  client = inProcessClient();
  const text = read("policy-specs/proposals/alxa-care-2026.yaml").replace(
    "value: 按差额",
    "value: 按人头",
  );
  const { proposals } = await client.ask("cost-proposals", {
    ...asked,
    proposals: [{ ...proposal("1"), settings: [], source: { file: "own.yaml", text } }],
  });
  const [fault] = proposals[0]?.faults ?? [];
  expect(fault?.kind === "text" && fault.diagnostics.some(({ at }) => at.file === "own.yaml")).toBe(
    true,
  );
});

test("a proposal that breaks a floor says by how much, and what one figure would mend it", async () => {
  client = inProcessClient();
  // 1,650 times 1.3 is 2,145; the tekun standard is 2,096.
  const { proposals } = await client.ask("cost-proposals", {
    ...asked,
    proposals: [proposal("1650")],
  });
  const [check] = proposals[0]?.result?.links.checks ?? [];
  expect([check?.after, check?.shortfall, check?.repair?.value]).toEqual(["breach", "49", "2145"]);
});

test("a run that is cancelled stops, and the next one is worked out whole", async () => {
  client = inProcessClient();
  const leaving = new AbortController();
  const population = { ...asked.population, size: 20_000 } as CostAsked["population"];
  const long = client.ask(
    "cost-proposals",
    { ...asked, population },
    { signal: leaving.signal, onProgress: () => leaving.abort() },
  );
  await expect(long).rejects.toThrow("cancelled");
  const start = performance.now();
  const { proposals } = await client.ask("cost-proposals", asked);
  expect(proposals[0]?.result).toBeDefined();
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("a budget finds the highest whole yuan, with the cost of one more and the row at which it flips", async () => {
  client = inProcessClient();
  const { policy, population, date, shared } = asked;
  const found = await client.ask("cost-solve", {
    ...{ policy, population, date, shared, proposal: proposal("1110") },
    figure: { ...first, value: "1055", step: "1" },
    budget: "900000",
    upTo: "1060",
  });
  expect(found?.kind).toBe("found");
  expect(Number(found?.at.cost)).toBeLessThanOrEqual(900_000);
  expect(Number(found?.next?.cost)).toBeGreaterThan(900_000);
  expect(Number(found?.next?.value)).toBe(Number(found?.at.value) + 1);
  expect(found?.flip?.row).toBeGreaterThanOrEqual(0);
  expect(found?.curve.map(({ value }) => value)).toEqual([
    ...["1055", "1056", "1057", "1058", "1059", "1060"],
  ]);
  const { proposals } = await client.ask("cost-proposals", {
    ...asked,
    proposals: [proposal("1060")],
  });
  expect(found?.curve.at(-1)?.cost).toBe(proposals[0]?.result?.comparison.difference);
});
