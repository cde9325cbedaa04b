/** The map of two figures: each of its cells is what a proposal of that pair costs, and it stops when it is told to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { EngineClient, Progress } from "../../src/worker/client.ts";
import type { CostMapAsked } from "../../src/worker/cost-protocol.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const days = { from: "2026-01-01", paidFrom: "2026-01-01" };
const standard = { parameter: "低保标准", variant: [] };
const share = { parameter: "低收入家庭救助比例", variant: [] };
const asked: CostMapAsked = {
  policy: {
    id: "tianjin",
    texts: {
      vocabulary: source("vocabulary"),
      baseline: source("national"),
      jurisdiction: source("tianjin"),
    },
  },
  population: {
    kind: "model",
    source: { file: "tianjin.yaml", text: read("scenarios/populations/tianjin.yaml") },
    size: 300,
    seed: 3,
  },
  date: "2025-01-31",
  shared: [],
  // What it says of the two figures gives way; the rest stays in every cell.
  proposal: {
    id: "0",
    settings: [
      { ...standard, value: "1100" },
      { parameter: "照料护理标准", variant: ["完全丧失"], value: "900" },
    ],
    ...days,
  },
  across: { ...standard, value: "1010", step: "1", from: "1000", to: "1060", count: 4 },
  down: { ...share, value: "0.3", step: "0.1", from: "0.2", to: "0.4", count: 3 },
};

let client: EngineClient;
afterEach(() => client.close());

test("every cell is what a proposal with its two values costs, to the last digit", async () => {
  client = inProcessClient();
  const told: Progress[] = [];
  const found = await client.ask("cost-map", asked, { onProgress: (one) => told.push(one) });
  expect(found?.across).toEqual(["1000", "1010", "1020", "1040", "1060"]);
  expect(found?.down).toEqual(["0.2", "0.3", "0.4"]);
  expect(told.at(-1)).toMatchObject({ done: 15, total: 15 });
  const { policy, population, date, shared, proposal } = asked;
  const [, further] = proposal.settings;
  const proposals = (found?.down ?? []).flatMap((down) =>
    (found?.across ?? []).map((across) => ({
      id: `${across} ${down}`,
      settings: [
        { ...standard, value: across },
        { ...share, value: down },
        ...(further === undefined ? [] : [further]),
      ],
      ...days,
    })),
  );
  const alone = await client.ask("cost-proposals", { policy, population, date, shared, proposals });
  const costs = alone.proposals.map(({ result }) => result?.comparison.difference);
  expect(found?.rows.flat().map(({ cost }) => cost)).toEqual(costs);
  expect(new Set(costs).size).toBe(15);
});

test("a map that is cancelled stops, and one without values or with a strange figure is no map", async () => {
  client = inProcessClient();
  const leaving = new AbortController();
  const told: Progress[] = [];
  const long = client.ask("cost-map", asked, {
    signal: leaving.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.done > 0) leaving.abort();
    },
  });
  await expect(long).rejects.toThrow("cancelled");
  expect(told.at(-1)?.done).toBe(1);
  const bare = { ...asked, down: { ...asked.down, to: "0.1" } };
  expect(await client.ask("cost-map", bare)).toBeUndefined();
  const strange = { ...asked, down: { ...asked.down, parameter: "无" } };
  expect(await client.ask("cost-map", strange)).toBeUndefined();
});
