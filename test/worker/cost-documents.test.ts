/** Documents of one's own as proposals: a text in place of the region's, faults with their places, what stays supposed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { EngineClient } from "../../src/worker/client.ts";
import type { CostAsked, ProposalAsked } from "../../src/worker/cost-protocol.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { thousandths } from "../support/costed.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const region = source("alxa");
const standard = { parameter: "低保标准", variant: [] };
const bare = { settings: [], from: "2026-01-01", paidFrom: "2026-01-01" };
const raised = { ...bare, id: "raised", settings: [{ ...standard, value: "1110" }] };

function askedFor(...proposals: readonly ProposalAsked[]): CostAsked {
  const texts = {
    vocabulary: source("vocabulary"),
    baseline: source("national"),
    jurisdiction: region,
  };
  const model = { file: "alxa.yaml", text: read("scenarios/populations/alxa.yaml") };
  return {
    policy: { id: "alxa", texts },
    population: { kind: "model", source: model, size: 200, seed: 3 },
    date: "2025-01-31",
    shared: [],
    proposals,
  };
}

function edited(from: string, to: string): ProposalAsked {
  expect(region.text).toContain(from);
  const text = region.text.replace(from, to);
  return { ...bare, id: "edited", edited: { jurisdiction: { file: "alxa.yaml", text } } };
}

let client: EngineClient;
afterEach(() => client.close());

test("an edited text costs what the same value costs when it is set", async () => {
  client = inProcessClient();
  const own = edited("from: 2025-01-01, value: 1055,", "from: 2025-01-01, value: 1110,");
  const { proposals } = await client.ask("cost-proposals", askedFor(raised, own));
  const [set, written] = proposals.map(({ result }) => result?.comparison);
  expect(thousandths(set?.shown ?? "0")).toBeGreaterThan(0n);
  expect(written?.difference).toBe(set?.difference);
  expect(written?.classes).toEqual(set?.classes);
});

test("a changed structure is worked out, and what it gives is what its rule says", async () => {
  client = inProcessClient();
  // One rule of payment for all: the whole standard, whatever the income. What is paid can only grow.
  const formula = '"分档" then 分档补助标准 else 低保标准 * 家庭人口 - 家庭月收入';
  const own = edited(formula, '"分档" then 分档补助标准 else 低保标准 * 家庭人口');
  const { proposals } = await client.ask("cost-proposals", askedFor(own));
  const [one] = proposals;
  expect(one?.faults).toEqual([]);
  const { comparison } = one?.result ?? {};
  expect(thousandths(comparison?.shown ?? "0")).toBeGreaterThan(0n);
  expect(comparison?.classes.loss.rows).toBe(0);
});

test("what the population supposes holds under a document that says nothing of it", async () => {
  client = inProcessClient();
  const care = read("policy-specs/proposals/alxa-care-2026.yaml");
  const from = care.indexOf("  低保计发方式:");
  expect(from).toBeGreaterThan(0);
  const without = { file: "own.yaml", text: care.slice(0, from) };
  const asked = { ...askedFor(), date: "2026-07-01" };
  const one: ProposalAsked = { ...bare, id: "1", source: without };
  const { proposals } = await client.ask("cost-proposals", { ...asked, proposals: [one] });
  const { comparison } = proposals[0]?.result ?? {};
  const [before, after] = [comparison?.baseline, comparison?.proposal].map((costs) =>
    costs?.find(({ name }) => name === "低保"),
  );
  expect(before).toBeDefined();
  expect(after).toEqual(before);
  expect(comparison?.touched).not.toContain("低保");
});

test("an error in an edited text has its code, its place and both sentences; the others stand", async () => {
  client = inProcessClient();
  const wrong = edited("低保标准 * 家庭人口 - 家庭月收入", "低保标淮 * 家庭人口 - 家庭月收入");
  const { proposals } = await client.ask("cost-proposals", askedFor(wrong, raised));
  const [fault] = proposals[0]?.faults ?? [];
  const [told] = fault?.kind === "text" ? fault.diagnostics : [];
  const line = region.text
    .slice(0, region.text.indexOf("低保标准 * 家庭人口 - 家庭月收入"))
    .split("\n");
  expect([told?.code, told?.at.file, told?.at.line]).toEqual([
    "compile/unknown-name",
    "alxa.yaml",
    line.length,
  ]);
  expect([told?.zh, told?.message].every((sentence) => sentence?.includes("低保标淮"))).toBe(true);
  expect(proposals[1]?.result).toBeDefined();
});

test("a document that is not there is told by its name, and nothing is worked out in its place", async () => {
  client = inProcessClient();
  const gone: ProposalAsked = { ...bare, id: "gone", absent: "own.yaml" };
  const { proposals } = await client.ask("cost-proposals", askedFor(gone, raised));
  expect(proposals[0]).toEqual({ id: "gone", faults: [{ kind: "absent", file: "own.yaml" }] });
  expect(proposals[1]?.result).toBeDefined();
});

test("an edited text that begins later costs nothing on the day, says its first day, and on that day costs what it sets", async () => {
  client = inProcessClient();
  const last = "value: 1055, status: published, cite: 阿拉善盟2025年1月救助数据}";
  const added = `${last}\n      - {from: 2026-04-01, value: 1110, status: published, cite: 阿拉善盟2025年1月救助数据}`;
  const own = edited(last, added);
  const { proposals } = await client.ask("cost-proposals", askedFor(own, raised));
  expect(proposals[0]?.result?.comparison.shown).toBe("0.00");
  expect(proposals.map(({ result }) => result?.startsOn)).toEqual(["2026-04-01", undefined]);

  const then = await client.ask("cost-proposals", {
    ...askedFor(own, raised),
    date: "2026-04-01",
  });
  const [late, set] = then.proposals.map(({ result }) => result);
  expect(late?.startsOn).toBeUndefined();
  expect(late?.comparison.difference).toBe(set?.comparison.difference);
  expect(thousandths(late?.comparison.shown ?? "0")).toBeGreaterThan(0n);
});

test("an edited text that changes something on the day says no other day, nor does one that changes nothing", async () => {
  client = inProcessClient();
  const now = edited("from: 2025-01-01, value: 1055,", "from: 2025-01-01, value: 1110,");
  const never = edited("2012年农村每年4032元，除以12。", "2012年农村每年4032元。");
  const { proposals } = await client.ask("cost-proposals", askedFor(now, never));
  expect(proposals.map(({ result, faults }) => [faults, result?.startsOn])).toEqual([
    [[], undefined],
    [[], undefined],
  ]);
});

test("what a document is warned of is told with its place in both languages, and it is worked out all the same", async () => {
  client = inProcessClient();
  const formula = "低保标准 * 家庭人口 - 家庭月收入";
  const own = edited(formula, `${formula} + 10`);
  const { proposals } = await client.ask("cost-proposals", askedFor(own, raised));
  const [warned, set] = proposals.map(({ result }) => result?.warnings);
  const line = region.text.slice(0, region.text.indexOf(formula)).split("\n").length;
  expect(warned?.map(({ code, at }) => [code, at.file, at.line])).toEqual([
    ["compile/money-in-formula", "alxa.yaml", line],
  ]);
  expect(warned?.[0]?.zh).toMatch(/10/);
  expect(warned?.[0]?.message).toMatch(/10/);
  expect(set).toEqual([]);
});
