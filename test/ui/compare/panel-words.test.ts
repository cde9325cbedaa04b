/**
 * Small charts of the site's own households, in two regions.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { PolicyView } from "../../../src/engine/index.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { zh } from "../../../src/text/zh.ts";
import { policyTexts } from "../../../src/ui/compare/compare-state.ts";
import { panelCells, panelsOf } from "../../../src/ui/compare/panels/panel-words.ts";
import { scopeOf } from "../../../src/ui/compare/selection.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const site = siteCatalogue();
const policies = policyTexts(site);
const { households, date } = site;
const client = inProcessClient();
let views: readonly PolicyView[];

beforeAll(async () => {
  const asked = { policies, households: households.slice(0, 1), date };
  views = (await client.ask("compare-households", asked)).compared.policies;
});

async function sourceOf(filter: string | undefined, shown: readonly string[]) {
  const asked = { policies, households, date, scope: scopeOf(filter), shown };
  return {
    text: zh,
    own: householdsZh,
    locale: "zh" as const,
    policies: views,
    households,
    survey: await client.ask("survey-households", asked),
    shown,
    chosen: undefined,
  };
}

describe("a panel for each household", () => {
  test("has a bar where a sum is known, and a word where it is not", async () => {
    const { panels } = panelsOf(await sourceOf("低保", ["three-members-low-wage"]));
    // Tianjin: 3 × 1,045 − 1,800 = 1,335; in Alxa the method is open.
    expect(panels[0]?.bars).toEqual([
      {
        region: "tianjin",
        short: "津",
        series: 1,
        label: "1,335.00",
        length: { value: "1335", status: "published", isHollow: false },
      },
      { region: "alxa", short: "阿", series: 5, label: "金额待补" },
    ]);
  });

  test("an option of an open choice is drawn hollow, and says that it is not chosen yet", async () => {
    const grandmother = "four-members-severely-disabled-grandmother";
    const { panels } = panelsOf(await sourceOf("低收入家庭救助", [grandmother]));
    expect(panels[0]?.bars[0]).toMatchObject({
      label: "314.00 待自选",
      length: { isHollow: true },
    });
    expect(panels[0]?.bars[1]?.label).toBe("未规定");
  });

  test("the finding names the greatest difference: 2,096 − 1,870 = 226", async () => {
    const shown = ["tekun-elder-without-self-care", "three-members-low-wage"];
    const { finding } = panelsOf(await sourceOf("特困供养", shown));
    expect([finding].flat().join("")).toBe(
      "“特困老人，完全失能，特困供养”相差最大，差 226.00元：阿拉善盟 2,096.00，天津市 1,870.00。",
    );
  });

  test("a household without any figure is left out and counted", async () => {
    const shown = ["three-members-low-wage", "stranded-traveller"];
    const { panels, omitted } = panelsOf(await sourceOf("低保", shown));
    expect([panels.length, omitted]).toEqual([1, 1]);
  });
});

test("of several programmes the panels are those of one household", async () => {
  const elder = "tekun-elder-without-self-care";
  const { panels, of } = panelsOf(await sourceOf("*monthly", [elder, "three-members-low-wage"]));
  expect(of).toBe("特困老人，完全失能");
  expect(panels.map(({ title }) => title)).toContain("特困供养");
  expect(panels.map(({ title }) => title)).not.toContain("低保");
});

test("the table twin says in cells what the bars say", async () => {
  const source = await sourceOf("低保", ["three-members-low-wage"]);
  expect(panelCells(panelsOf(source), source)).toEqual([
    ["家庭", "项目", "天津市", "阿拉善盟"],
    ["三口之家，月入1800元", "低保", "1,335.00", "金额待补"],
  ]);
});
