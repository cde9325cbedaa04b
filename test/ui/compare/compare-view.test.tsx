import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ComparedHouseholds } from "../../../src/engine/index.ts";
import { type Locale, textFor } from "../../../src/text/text-for.ts";
import { CompareView, type CompareViewProps } from "../../../src/ui/compare/CompareView.tsx";
import {
  firstSelection,
  policyTexts,
  type Selection,
  screenOf,
} from "../../../src/ui/compare/compare-state.ts";
import type { Run } from "../../../src/ui/compare/use-run.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const catalogue = siteCatalogue();
let compared: ComparedHouseholds;

beforeAll(async () => {
  const { households, date } = catalogue;
  ({ compared } = await inProcessClient().ask("compare-households", {
    policies: policyTexts(catalogue),
    households,
    date,
  }));
});
afterEach(cleanup);

interface Shown {
  readonly selection?: Partial<Selection>;
  readonly locale?: Locale;
  readonly run?: Run;
}

function show({ selection = {}, locale = "zh", run }: Shown = {}) {
  const chosen = { ...firstSelection(catalogue), ...selection };
  const ready: Run = run ?? { kind: "ready", compared, faults: [] };
  const props: CompareViewProps = {
    text: textFor(locale),
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
    ...("compared" in ready ? { compared, screen: screenOf(chosen, compared, catalogue) } : {}),
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
