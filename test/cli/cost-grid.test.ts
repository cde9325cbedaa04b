/** `doudi cost --grid`: every pair is what a run of its own with these two values costs, and what the screen's map has. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { packageRoot } from "../../src/cli/policy-shelf.ts";
import { moneyDigits } from "../../src/text/figures.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { capturedIo } from "../support/captured-io.ts";

interface Side {
  readonly now: string;
  readonly proposed?: string;
  readonly values: readonly string[];
}

interface Grid {
  readonly proposal?: string;
  readonly across: Side;
  readonly down: Side;
  readonly rows: readonly (readonly string[])[];
}

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function called(...args: readonly string[]) {
  const io = capturedIo({ folder });
  return { code: await dispatch(["cost", ...args], io), out: io.written(), told: io.told() };
}

async function mapsOf(...args: readonly string[]): Promise<readonly Grid[]> {
  const { code, out, told } = await called(...args, "--json");
  expect([code, told]).toEqual([0, ""]);
  return JSON.parse(out).maps;
}

async function costAlone(...args: readonly string[]): Promise<string> {
  const { out } = await called(...args, "--json");
  return JSON.parse(out).proposals[0].comparison.difference;
}

const people = ["--region", "alxa", "--size", "200", "--seed", "3"];
const grid = [
  ...["--grid", "低保标准=1055..1165:3"],
  ...["--grid", "照料护理标准.完全丧失=1200..1290.5:2"],
];
const pair = (across = "", down = "") => [
  ...["--set", `低保标准=${across}`],
  ...["--set", `照料护理标准.完全丧失=${down}`],
];

describe("every pair is what a run of its own costs, to the last digit", () => {
  test.each([
    ["over the policy as it stands", []],
    ["with another figure set", ["--set", "特困基本生活标准=1500"]],
  ])("%s", async (_, further) => {
    const [map, ...rest] = await mapsOf(...people, ...further, ...grid);
    expect(rest).toEqual([]);
    // What is in force is among them.
    expect(map?.across.values).toEqual(["1055", "1110", "1165"]);
    expect(map?.down.values).toEqual(["1200", "1287", "1290.5"]);
    for (const [y, row] of (map?.rows ?? []).entries())
      for (const [x, cost] of row.entries()) {
        const values = pair(map?.across.values[x], map?.down.values[y]);
        expect(cost).toBe(await costAlone(...people, ...further, ...values));
      }
    expect(new Set(map?.rows.flat()).size).toBe(9);
  });

  test("and what a proposal's settings say of the two gives way and is told", async () => {
    const set = [...pair("1110.0", "1287"), "--set", "特困基本生活标准=1500"];
    const [map] = await mapsOf(...people, ...set, ...grid);
    const [bare] = await mapsOf(...people, "--set", "特困基本生活标准=1500", ...grid);
    expect(map?.rows).toEqual(bare?.rows);
    expect(map?.rows[1]?.[1]).toBe(await costAlone(...people, ...set));
    expect([map?.across.proposed, map?.down.proposed]).toEqual(["1110", "1287"]);
    const { out } = await called(...people, ...set, ...grid);
    expect(out).toContain(`${moneyDigits(map?.rows[1]?.[1] ?? "")}（本方案）`);
    expect(out).toContain("1,055（现行）");
    for (const cost of map?.rows.flat() ?? []) expect(out).toContain(moneyDigits(cost));
  });

  test("over one's own households too", async () => {
    const head = "户号,权重,户籍类别,常住人口,财产符合规定,家庭其他月收入,姓名,月工资,在享低保";
    writeFileSync(join(folder, "own.csv"), `${head}\n1,3,城镇,是,是,0,甲,500,是\n`);
    const own = ["--region", "alxa", "--date", "2025-01-31", "--microdata", "own.csv"];
    const all = [...own, "--nobody", "义务人,申请,就诊"];
    const [map] = await mapsOf(...all, ...grid);
    // Three households that get 55, then 110 more in each of twelve months.
    expect(map?.rows[0]).toEqual(["0", "1980", "3960"]);
    expect(map?.rows[0]?.[2]).toBe(await costAlone(...all, ...pair("1165", "1200")));
  });
});

test("over each proposal that is given, and the same as the screen's map", async () => {
  const asked = ["--proposal", "alxa-care-2026", "--set", "特困基本生活标准=1500"];
  const [document, settings, ...rest] = await mapsOf(...people, ...asked, ...grid);
  expect([document?.proposal, settings?.proposal, rest]).toEqual(["alxa-care-2026", "set", []]);
  expect(document?.across.proposed).toBeUndefined();
  const read = (path: string) => ({
    file: path,
    text: readFileSync(join(packageRoot, path), "utf8"),
  });
  const client = inProcessClient();
  const side = (parameter: string, variant: readonly string[], value: string) => ({
    ...{ parameter, variant, value, step: "1" },
  });
  const found = await client.ask("cost-map", {
    policy: {
      id: "alxa",
      texts: {
        vocabulary: read("policy-specs/vocabulary.yaml"),
        baseline: read("policy-specs/national.yaml"),
        jurisdiction: read("policy-specs/alxa.yaml"),
      },
    },
    population: {
      kind: "model",
      source: read("scenarios/populations/alxa.yaml"),
      size: 200,
      seed: 3,
    },
    date: "2026-07-01",
    shared: [],
    proposal: {
      id: "",
      settings: [],
      source: read("policy-specs/proposals/alxa-care-2026.yaml"),
      from: "2026-07-01",
      paidFrom: "2026-07-01",
    },
    across: { ...side("低保标准", [], "1055"), from: "1055", to: "1165", count: 3 },
    down: { ...side("照料护理标准", ["完全丧失"], "1287"), from: "1200", to: "1290.5", count: 2 },
  });
  client.close();
  expect(found?.across).toEqual(document?.across.values);
  expect(found?.down).toEqual(document?.down.values);
  expect(found?.rows.map((row) => row.map(({ cost }) => cost))).toEqual(document?.rows);
});

test("the progress covers every pair", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 2000));
  const io = capturedIo({ isTerminal: true });
  const long = ["cost", "--region", "alxa", "--size", "200"];
  const many = ["--grid", "低保标准=1000..1200:5", "--grid", "老年人年龄=58..62:5"];
  expect(await dispatch([...long, ...many], io)).toBe(0);
  clock.mockRestore();
  const steps = [...io.told().matchAll(/ (\d+)\/(\d+)/g)];
  const done = steps.map(([, one]) => Number(one));
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  // The policy as it stands, and the pairs: 1,055 comes on top of the five across, 60 is among those down.
  const all = 200 * (1 + 6 * 5);
  expect(done.at(-1)).toBe(all);
  expect(new Set(steps.map(([, , of]) => Number(of)))).toEqual(new Set([all]));
});

describe("a misuse is told with the way out", () => {
  const fine = "低保标准=1000..1100:3";
  test.each([
    ["one grid alone", [fine], "须给两次", "twice"],
    ["three", [fine, "特困基本生活标准=1400..1500:2", "老年人年龄=60..62:3"], "须给两次", "twice"],
    ["the same figure twice", [fine, fine], "两项不同", "two figures"],
    ["a figure and all of it", ["低保标准.城镇=1000..1100:3", fine], "两项不同", "two figures"],
    ["an unknown figure", [fine, "无=1..2:2"], "低保标准, 特困", "低保标准, 特困"],
    ["an unknown variant", [fine, "低保标准.无=1..2:2"], "没有可测算的参数", "no figure"],
    ["a figure without its variant", [fine, "照料护理标准=1..2:2"], "完全丧失", "完全丧失"],
    ["the last not above the first", [fine, "老年人年龄=60..60:2"], "大于起值", "above the first"],
    ["too many values", [fine, "老年人年龄=60..80:12"], "2 至 11", "2 to 11"],
    ["one value", [fine, "老年人年龄=60..80:1"], "2 至 11", "2 to 11"],
    ["no range", [fine, "老年人年龄=60"], "起值..止值:档数", "FROM..TO:COUNT"],
    ["no name", [fine, "60..80:3"], "起值..止值:档数", "FROM..TO:COUNT"],
  ])("%s", async (_, words, zh, en) => {
    const asked = [...people, ...words.flatMap((word) => ["--grid", word])];
    for (const [locale, sentence] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { code, out, told } = await called(...asked, "--lang", locale);
      expect([code, out]).toEqual([2, ""]);
      expect(told).toContain(sentence);
    }
  });
});
