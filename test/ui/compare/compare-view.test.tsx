import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ComparedHouseholds, Survey } from "../../../src/engine/index.ts";
import { householdsEn } from "../../../src/text/compare/households-en.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { type Locale, textFor } from "../../../src/text/text-for.ts";
import { CompareView, type CompareViewProps } from "../../../src/ui/compare/CompareView.tsx";
import { policyTexts } from "../../../src/ui/compare/compare-state.ts";
import { firstSelection, type Selection, scopeOf } from "../../../src/ui/compare/selection.ts";
import { screenOf } from "../../../src/ui/compare/shown-rows.ts";
import type { Run } from "../../../src/ui/compare/use-run.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const client = inProcessClient();
const policies = policyTexts(catalogue);
const { households, date } = catalogue;
const own = { zh: householdsZh, en: householdsEn };
let compared: ComparedHouseholds;

beforeAll(async () => {
  ({ compared } = await client.ask("compare-households", { policies, households, date }));
});
afterEach(cleanup);

interface Shown {
  readonly selection?: Partial<Selection>;
  readonly locale?: Locale;
  readonly run?: Run;
  readonly survey?: Survey;
}

/** With the survey of the selection, as the screen has it a moment later. */
async function showWhole(shown: Shown) {
  const { filter, shown: ids } = { ...firstSelection(catalogue), ...shown.selection };
  const asked = { policies, households, date, scope: scopeOf(filter), shown: ids };
  const survey = await client.ask("survey-households", asked);
  return show({ ...shown, survey });
}

function show({ selection = {}, locale = "zh", run, survey }: Shown = {}) {
  const chosen = { ...firstSelection(catalogue), ...selection };
  const ready: Run = run ?? { kind: "ready", compared, faults: [] };
  const props: CompareViewProps = {
    text: textFor(locale),
    own: own[locale],
    isSettled: true,
    locale,
    catalogue,
    selection: chosen,
    run: ready,
    faults: [],
    onChange: vi.fn(),
    onCancel: vi.fn(),
    onRetry: vi.fn(),
    onPrint: vi.fn(),
    onCopy: vi.fn(),
    ...("compared" in ready
      ? {
          compared,
          screen: screenOf(chosen, { compared, survey }, catalogue, locale),
          ...(survey === undefined ? {} : { survey }),
        }
      : {}),
  };
  render(<CompareView {...props} />);
  return props;
}

describe("the matrix", () => {
  test("a cell says outcome, amount, programme and clause, and choosing it says which", () => {
    const { onChange } = show();
    const cell = screen.getByRole("button", { name: /三口之家，月入1800元，天津市/ });
    for (const words of ["符合", "1,335.00", "低保", "4.a"])
      expect(cell.textContent).toContain(words);
    fireEvent.click(screen.getByRole("button", { name: /三口之家，月入1800元，阿拉善盟/ }));
    expect(onChange).toHaveBeenCalledWith({
      kind: "cell",
      household: "three-members-low-wage",
      region: "alxa",
    });
  });

  test("an unknown amount is never a zero", () => {
    show();
    const cell = screen.getByRole("button", { name: /三口之家，月入1800元，阿拉善盟/ });
    expect(cell.textContent).toContain("金额待补");
    expect(cell.textContent).not.toContain("0.00");
  });

  test("arrow keys move between cells", () => {
    show();
    const first = screen.getByRole("button", { name: /三口之家，月入1800元，天津市/ });
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toContain("阿拉善盟");
    fireEvent.keyDown(document.activeElement ?? first, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("祖母重度残疾，阿拉善盟");
  });

  test("a filter puts one programme into every cell, silent where the texts are", () => {
    show({ selection: { filter: "低收入家庭救助" } });
    const cell = screen.getByRole("button", { name: /祖母重度残疾，阿拉善盟/ });
    expect(cell.textContent).toContain("未规定");
  });
});

describe("the order of rows", () => {
  const four = [
    "three-members-low-wage",
    "four-members-severely-disabled-grandmother",
    "one-person-wage-1035",
    "one-person-long-out-of-work",
  ];
  const titles = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

  test("by a region: what gives most comes first, and the column says so", async () => {
    // In Tianjin: 3 × 1,045 − 1,800 = 1,335; 1,045; 1,045 − 1,035 = 10; refused.
    await showWhole({
      selection: { shown: four, filter: "低保", sort: { by: "tianjin", isDescending: true } },
    });
    const [head] = screen.getAllByRole("columnheader", { name: /天津市/ });
    expect(head?.getAttribute("aria-sort")).toBe("descending");
    const places = ["三口之家，月入1800元", "大龄失业人员", "独居职工，月入1035元", "四口之家"];
    for (const [index, place] of places.entries()) expect(titles()[index]).toContain(place);
  });

  test("from the least, the same rows stand the other way round", async () => {
    await showWhole({
      selection: { shown: four, filter: "低保", sort: { by: "tianjin", isDescending: false } },
    });
    expect(titles()[0]).toContain("四口之家");
    expect(titles()[3]).toContain("三口之家，月入1800元");
  });

  test("a head asks for its column, and the corner for the names", async () => {
    const { onChange } = await showWhole({ selection: { shown: four } });
    fireEvent.click(screen.getByRole("button", { name: /按天津市的结果排序/ }));
    fireEvent.click(screen.getByRole("button", { name: /按家庭名称排序/ }));
    expect(onChange).toHaveBeenCalledWith({ kind: "sort", by: "tianjin" });
    expect(onChange).toHaveBeenCalledWith({ kind: "sort", by: "household" });
  });
});

describe("several programmes", () => {
  test("stand below each other, and those on which all are silent are counted", async () => {
    await showWhole({ selection: { shown: ["three-members-low-wage"], filter: "*monthly" } });
    const cell = screen.getByRole("button", { name: /三口之家，月入1800元 · 低保，天津市/ });
    expect(cell.textContent).toContain("1,335.00");
    expect(screen.getByText(/各地都未规定，未列出/)).toBeDefined();
  });
});

describe("totals", () => {
  test("add up what is known, and say of how many households", async () => {
    // Dibao in Tianjin: 1,335 + 10 = 1,345; in Alxa the method is open, and so every amount.
    await showWhole({
      selection: { shown: ["three-members-low-wage", "one-person-wage-1035"], filter: "低保" },
    });
    const row = screen.getByRole("rowheader", { name: /已知合计 元\/户\/月/ }).closest("tr");
    const [tianjin, alxa] = within(row ?? document.body).getAllByRole("cell");
    expect(tianjin?.textContent).toBe("1,345.002 户全部已知");
    expect(alxa?.textContent).toBe("无已知金额0/2 户已知，部分合计 · 金额未定 2");
  });
});

describe("a cell on a screen of its own", () => {
  test("has the household, the region, the day and the programme in its address", () => {
    show({ selection: { household: "three-members-low-wage", region: "alxa" } });
    expect(screen.getByRole("link", { name: "在个案中打开" }).getAttribute("href")).toBe(
      `/cases/?household=three-members-low-wage&region=alxa&date=2025-10-01&programme=${encodeURIComponent("低保")}`,
    );
  });
});

describe("the chosen cell", () => {
  const grandmother = {
    household: "four-members-severely-disabled-grandmother",
    region: "tianjin",
  };

  test("shows the sum with its rounding, and leaves the choice to the applicant", () => {
    show({ selection: grandmother });
    const panel = screen.getByRole("region", { name: "选定单元格的依据" });
    for (const words of ["313.50", "进到元", "314.00", "由申请人自主选择，系统不代选"])
      expect(panel.textContent).toContain(words);
  });

  test("a failed condition comes first, with its margin", () => {
    show({ selection: { ...grandmother, programme: "低保" } });
    const panel = screen.getByRole("region", { name: "选定单元格的依据" });
    const [first] = within(panel)
      .getAllByText(/收入低于标准/)
      .slice(-1);
    expect(first?.closest("li")?.textContent).toContain("高出 209.00 元");
  });

  test("readings that decide are listed with what each leads to", () => {
    show({
      selection: {
        household: "four-members-serious-illness-at-band-end",
        region: "tianjin",
        shown: ["four-members-serious-illness-at-band-end"],
      },
    });
    const panel = screen.getByRole("region", { name: "选定单元格的依据" });
    for (const words of ["含本数", "不含本数", "视口径"])
      expect(panel.textContent).toContain(words);
  });

  test("an assumed value is named with its range, and on the receipt", () => {
    const elder = "tekun-elder-without-self-care";
    show({
      selection: { shown: [elder], household: elder, region: "tianjin", programme: "特困照料护理" },
    });
    const panel = screen.getByRole("region", { name: "选定单元格的依据" });
    expect(panel.textContent).toContain("未给范围");
    expect(screen.getByRole("button", { name: /本页用到假设值 1 项：天津市/ })).toBeDefined();
  });
});

describe("the finding", () => {
  test("states the greatest difference, and the table has the same figures", () => {
    show({ selection: { shown: ["tekun-elder-without-self-care"] } });
    const panel = screen.getByRole("region", { name: "每月各得多少" });
    expect(panel.textContent).toContain("每月差 487.00元");
    expect(within(panel).getByRole("table", { hidden: true }).textContent).toContain("487.00");
  });

  test("reads in English too", () => {
    show({ locale: "en", selection: { shown: ["tekun-elder-without-self-care"] } });
    expect(
      screen.getByRole("region", { name: "What each would receive a month" }).textContent,
    ).toContain("differs most, by 487.00 yuan a month");
  });
});

describe("states", () => {
  test("before the first results the screen says what will be compared", () => {
    show({ run: { kind: "running" } });
    expect(screen.getByText("三口之家，月入1800元")).toBeDefined();
    expect(screen.getByRole("columnheader", { name: "阿拉善盟" })).toBeDefined();
  });

  test("progress counts and can be cancelled", () => {
    const { onCancel } = show({ run: { kind: "running", progress: { done: 3, total: 26 } } });
    expect(screen.getByText("正在测算 3 / 26")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "取消" }));
    expect(onCancel).toHaveBeenCalled();
  });

  test("results of another date stay readable and say whose they are", () => {
    show({ run: { kind: "stale", compared, faults: [], progress: { done: 1, total: 26 } } });
    expect(screen.getByText(/以下仍是此前（2025-10-01）的结果/)).toBeDefined();
    expect(screen.getByRole("table", { name: /家庭与地区对照/ })).toBeDefined();
  });

  test("a fault of ours offers its details and another try", () => {
    const { onCopy, onRetry } = show({ run: { kind: "failed", message: "it broke" } });
    fireEvent.click(screen.getByRole("button", { name: "复制详情" }));
    fireEvent.click(screen.getByRole("button", { name: "重新测算" }));
    expect(onCopy).toHaveBeenCalledWith("it broke");
    expect(onRetry).toHaveBeenCalled();
  });
});

describe("assumed values", () => {
  test("on the map those of all its households are counted, not of the table's alone", async () => {
    // The table's one household rests on published values; the map has the elders whose care is assumed.
    const shown = ["three-members-low-wage"];
    const asked = { policies, households, date, scope: scopeOf("特困照料护理"), shown };
    const survey = await client.ask("survey-households", asked);
    const countOn = (view: Partial<Selection>) => {
      const selection = { ...firstSelection(catalogue), shown, filter: "特困照料护理", ...view };
      const found = screenOf(selection, { compared, survey }, catalogue, "zh").assumed;
      return found.flatMap(({ names }) => names);
    };
    expect(countOn({})).not.toContain("照料护理标准");
    expect(countOn({ view: "heat" })).toContain("照料护理标准");
  });
});
